package org.cloudwindow.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTransactionRollbackException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AgainTest {

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void whatTheDatabaseTookBackIsDoneAgain() {
        String done = Again.afterDeadlock(() -> {
            if (tries.incrementAndGet() < 3) {
                throw new IllegalStateException(new SQLTransactionRollbackException("deadlock"));
            }
            return "done";
        });
        assertThat(done).isEqualTo("done");
        assertThat(tries).hasValue(3);
    }

    @Test
    void anyOtherFailureIsTheCallers() {
        assertThatThrownBy(() -> Again.afterDeadlock(() -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException("no deadlock");
                }))
                .hasMessage("no deadlock");
        assertThat(tries).hasValue(1);
    }

    @Test
    void itGivesUpInTheEnd() {
        assertThatThrownBy(() -> Again.afterDeadlock(() -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException(new SQLTransactionRollbackException("deadlock"));
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(tries).hasValue(4);
    }
}
