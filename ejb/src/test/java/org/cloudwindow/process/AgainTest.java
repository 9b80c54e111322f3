package org.cloudwindow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLTransactionRollbackException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgainTest {

    private final AtomicInteger tries = new AtomicInteger();

    static RuntimeException[] collisions() {
        return new RuntimeException[] {
            new IllegalStateException(new SQLTransactionRollbackException("deadlock")),
            new IllegalStateException(new Overtaken("Task_AnswerCall", null)),
            new OptimisticLockException()
        };
    }

    @ParameterizedTest
    @MethodSource("collisions")
    void whatHasNotHappenedIsDoneAgain(RuntimeException collision) throws Exception {
        String done = Again.whenOvertaken(() -> {
            if (tries.incrementAndGet() < 3) {
                throw collision;
            }
            return "done";
        });
        assertThat(done).isEqualTo("done");
        assertThat(tries).hasValue(3);
    }

    @Test
    void anyOtherFailureIsTheCallers() {
        assertThatThrownBy(() -> Again.whenOvertaken(() -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException("no deadlock");
                }))
                .hasMessage("no deadlock");
        assertThat(tries).hasValue(1);
    }

    @ParameterizedTest
    @MethodSource("collisions")
    void itGivesUpInTheEnd(RuntimeException collision) {
        assertThatThrownBy(() -> Again.whenOvertaken(() -> {
                    tries.incrementAndGet();
                    throw collision;
                }))
                .isSameAs(collision);
        assertThat(tries).hasValue(4);
    }
}
