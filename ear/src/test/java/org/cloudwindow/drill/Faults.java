package org.cloudwindow.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToDoubleFunction;
import org.awaitility.core.ConditionFactory;
import org.cloudwindow.call.Desk;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.room.Wire;

/** What befalls people at work, and the seconds until they can work again. */
public final class Faults {

    private static final Duration LONG = Duration.ofMinutes(3);

    private final TestWindow window = TestWindow.get();

    /** {@code kill -9} of the server; for each scene counted from the kill to its first answer. */
    ToDoubleFunction<Service> killServer() {
        long killed = System.nanoTime();
        window.killServer();
        window.startServer();
        return scene -> {
            patience().ignoreExceptions().until(() -> scene.ask().status() == 200);
            return since(killed);
        };
    }

    /** The database is away for that long; for each scene counted from the moment when it is left alone again. */
    ToDoubleFunction<Service> killDatabase(Duration howLong) {
        CompletableFuture<Long> left = window.keepDatabaseAway(howLong).thenApply(killed -> {
            assertThat(killed).as("how often it was killed").isPositive();
            return System.nanoTime();
        });
        return scene -> {
            patience().until(() -> {
                answerMeanwhile(scene);
                return left.isDone();
            });
            patience().until(() -> answerMeanwhile(scene) == 200);
            return since(left.join());
        };
    }

    private static int answerMeanwhile(Service scene) {
        int status = scene.ask().status();
        assertThat(status).as("an answer while the database is away").isIn(200, 503);
        return status;
    }

    /** Citizen and agent lose their lines at one moment and come back after a while: the same call, the same seats. */
    public double cutBothSides(Duration howLong) {
        try (Desk desk = new Desk()) {
            Api citizen = window.api().citizen(298);
            Api agent = desk.agent("market1");
            String call = desk.talk(citizen, "deptMarket", "market1");
            Wire mine = Wire.room(window, citizen, call);
            Wire theirs = Wire.room(window, agent, call);
            mine.await("welcome");
            theirs.await("welcome");
            mine.abort();
            theirs.abort();
            await().pollDelay(howLong).atMost(howLong.plusSeconds(5)).until(() -> true);

            long back = System.nanoTime();
            try (Wire again = Wire.room(window, citizen, call);
                    Wire both = Wire.room(window, agent, call)) {
                again.await("welcome");
                both.await("welcome");
                again.say("field", Map.of("key", "name", "value", "云"));
                both.await("field");
                double seconds = since(back);
                assertThat(desk.state(citizen, call)).isEqualTo("CONNECTED");
                assertThat(desk.presence("market1")).isEqualTo("IN_CALL");
                desk.end(citizen, call).expect(200);
                desk.wrapUp(agent, call).expect(200);
                return seconds;
            }
        }
    }

    /** The browser at which a call rings dies: the call rings at the next agent, and the dead one is not there. */
    public double killRingingBrowser() {
        try (Desk desk = new Desk()) {
            Api citizen = window.api().citizen(297);
            Api first = desk.ready("market1");
            Wire browser = Wire.live(window, first);
            browser.await("welcome");
            String call = desk.call(citizen, "deptMarket");
            browser.awaitHint("offers", "OFFERED");
            Api second = desk.ready("market2");
            try (Wire other = Wire.live(window, second)) {
                other.await("welcome");
                long died = System.nanoTime();
                browser.abort();
                patience()
                        .until(() -> other.all(hint -> call.equals(hint.getString("id", null))
                                                && "offers".equals(hint.getString("topic", null)))
                                        .size()
                                > 0);
                double seconds = since(died);
                patience().until(() -> "OFFLINE".equals(desk.presenceSeenByChief("market1")));
                desk.answer(second, call).expect(200);
                desk.end(citizen, call).expect(200);
                desk.wrapUp(second, call).expect(200);
                return seconds;
            }
        }
    }

    /** Two specialists claim one question at the same moment, so many times; the seconds of all of them. */
    double claimAtOnce(int rounds) {
        try (ClaimRace race = new ClaimRace()) {
            return race.run(rounds);
        }
    }

    private static ConditionFactory patience() {
        return await().atMost(LONG).pollInterval(Duration.ofMillis(100));
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }
}
