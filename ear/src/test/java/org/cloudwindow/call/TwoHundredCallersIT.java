package org.cloudwindow.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two hundred callers of the register at once against five agents. */
class TwoHundredCallersIT {

    private static final int CALLERS = 200;
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    private static final List<String> AGENTS = List.of("market1", "market2", "agent1", "agent2", "chief1");

    private final TestWindow window = TestWindow.get();
    private final Desk desk = new Desk();
    private final ExecutorService threads = Executors.newFixedThreadPool(40);

    @AfterEach
    void goHome() {
        threads.shutdownNow();
        desk.close();
    }

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void noCallIsLostNoneIsOfferedToTwoAndTheOrderIsKept() throws Exception {
        List<Api> citizens = all(CALLERS, i -> window.api().citizen(i + 1));
        AGENTS.forEach(desk::ready);
        Map<String, Object> wish = desk.wish("deptMarket");
        Map<String, String> handledBy = new ConcurrentHashMap<>();
        Queue<String> troubles = new ConcurrentLinkedQueue<>();
        AtomicInteger open = new AtomicInteger(CALLERS);
        long begun = System.nanoTime();

        List<Future<?>> working = new ArrayList<>();
        for (String agent : AGENTS) {
            working.add(threads.submit(() -> work(agent, handledBy, troubles, open)));
        }
        working.add(threads.submit(() -> stayInTheLine(citizens, open)));
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Answer>> calling = new ArrayList<>();
        for (Api citizen : citizens) {
            calling.add(threads.submit(() -> {
                start.await(1, TimeUnit.SECONDS);
                return citizen.post("calls", wish);
            }));
        }
        start.countDown();
        Set<String> calls = new java.util.HashSet<>();
        for (Future<Answer> each : calling) {
            calls.add(each.get().expect(201).text("id"));
        }
        long called = System.nanoTime();
        for (Future<?> each : working) {
            each.get();
        }
        System.out.printf(
                "  200 callers: all in the line after %.1f s, all served after %.1f s%n",
                (called - begun) / 1e9, (System.nanoTime() - begun) / 1e9);

        assertThat(troubles).isEmpty();
        assertThat(calls).hasSize(CALLERS);
        assertThat(handledBy.keySet()).containsExactlyInAnyOrderElementsOf(calls);
        assertThat(count("select count(*) from citizen_call c where c.id in (%s) and c.state = 'ENDED'", calls))
                .isEqualTo(CALLERS);
        assertThat(count("select count(*) from call_offer o where o.call_id in (%s)", calls))
                .as("offered once each")
                .isEqualTo(CALLERS);
        assertThat(count(
                        """
                        select count(*) from (select c.place - lag(c.place) over (order by o.id) as step
                        from call_offer o join citizen_call c on c.id = o.call_id where o.call_id in (%s)) s
                        where s.step < 0""",
                        calls))
                .as("offers out of the order of the line")
                .isZero();
        assertThat(new HashMap<>(handledBy).values()).as("everybody had work").contains(AGENTS.toArray(new String[0]));
    }

    private void work(String username, Map<String, String> handledBy, Queue<String> troubles, AtomicInteger open) {
        Api agent = desk.agent(username);
        while (open.get() > 0) {
            var offers = desk.offers(agent);
            if (offers.size() > 1) {
                troubles.add(username + " had two offers");
            }
            if (offers.isEmpty()) {
                pause();
                continue;
            }
            String call = offers.get(0).getString("id");
            if (handledBy.putIfAbsent(call, username) != null) {
                troubles.add(call + " was offered twice");
            }
            desk.answer(agent, call).expect(200);
            desk.end(agent, call).expect(200);
            open.decrementAndGet();
            desk.ready(username);
        }
    }

    /** What the pages of those who wait do: whoever says nothing for a minute is no longer there. */
    private static void stayInTheLine(List<Api> citizens, AtomicInteger open) {
        long last = System.nanoTime();
        while (open.get() > 0) {
            if (System.nanoTime() - last > SIGN_OF_LIFE.toNanos()) {
                last = System.nanoTime();
                citizens.forEach(citizen -> citizen.get("calls/mine"));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(60);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long count(String query, Set<String> calls) {
        return desk.count(query.formatted("'" + String.join("','", calls) + "'"));
    }

    private <T> List<T> all(int count, java.util.function.IntFunction<T> make) throws Exception {
        List<Future<T>> running = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int index = i;
            running.add(threads.submit(() -> make.apply(index)));
        }
        List<T> made = new ArrayList<>();
        for (Future<T> each : running) {
            made.add(each.get());
        }
        return made;
    }
}
