package org.cloudwindow.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cloudwindow.shared.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PasswordGateTest {

    private final ExecutorService others = Executors.newCachedThreadPool();
    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void end() {
        goOn.countDown();
        others.shutdown();
    }

    @Test
    void whoFindsEveryPlaceTakenIsToldToComeAgain() throws Exception {
        PasswordGate gate = new PasswordGate(1, Duration.ofMillis(20));
        occupy(gate);
        assertThatThrownBy(() -> gate.check(() -> true)).isInstanceOfSatisfying(RuleBroken.class, refused -> {
            assertThat(refused.kind()).isEqualTo(RuleBroken.Kind.TOO_MANY);
            assertThat(refused.facts()).containsKey("retryAfterSeconds");
        });
    }

    @Test
    void whoWaitsAMomentGetsATurn() throws Exception {
        PasswordGate gate = new PasswordGate(1, Duration.ofMinutes(1));
        Future<Boolean> first = occupy(gate);
        Future<Boolean> second = others.submit(() -> gate.check(() -> false));
        goOn.countDown();
        assertThat(first.get()).isTrue();
        assertThat(second.get()).isFalse();
    }

    @Test
    void aCheckThatFailsGivesItsPlaceBack() {
        PasswordGate gate = new PasswordGate(1, Duration.ZERO);
        assertThatThrownBy(() -> gate.check(() -> {
                    throw new IllegalStateException("no such hash");
                }))
                .hasMessage("no such hash");
        assertThat(gate.check(() -> true)).isTrue();
    }

    private Future<Boolean> occupy(PasswordGate gate) throws InterruptedException {
        Future<Boolean> check = others.submit(() -> gate.check(() -> {
            inside.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return true;
        }));
        inside.await();
        return check;
    }
}
