package org.cloudwindow.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.EmptyLine;

/**
 * Bench 3: callers who wait and rooms that talk, all on one node, with the heartbeats of their pages. Each talking side
 * says something every two seconds, which the other has to hear, once and in order.
 */
final class RoomBench {

    private static final String NAME = "3 rooms";
    private static final int SECONDS = 30;
    private static final int PING_TALKING_MILLIS = 1000;
    private static final int PING_WAITING_MILLIS = 5000;
    private static final int SAY_MILLIS = 2000;

    private final int waiting;
    private final int talking;
    private final Crowd crowd = new Crowd();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(4);
    private final Map<String, Api> agents = new ConcurrentHashMap<>();
    private final List<Seat> seats = new ArrayList<>();
    private final List<Runnable> farewells = new ArrayList<>();
    private final Samples echo = new Samples();
    private final Samples relay = new Samples();
    private final AtomicInteger said = new AtomicInteger();
    private final AtomicInteger heard = new AtomicInteger();
    private final AtomicInteger outOfOrder = new AtomicInteger();
    private final AtomicBoolean measuring = new AtomicBoolean();

    RoomBench(int waiting, int talking) {
        this.waiting = waiting;
        this.talking = talking;
    }

    /** One socket with its page's heartbeat. */
    private final class Seat {

        private final boolean isTalking;
        private final Ear ear;
        private volatile long askedAt;
        private volatile long lastHeard;
        private int words;

        Seat(Api member, String call, boolean isTalking) {
            this.isTalking = isTalking;
            this.ear = Ear.room(member, call, this::hear);
        }

        private void hear(String message) {
            long at = System.nanoTime();
            String type = Ear.value(message, "type");
            if ("pong".equals(type) && measuring.get()) {
                echo.add((at - askedAt) / 1e6);
            } else if ("field".equals(type)) {
                String[] word = Ear.value(message, "value").split(":");
                long number = Long.parseLong(word[0]);
                if (number != lastHeard + 1) {
                    outOfOrder.incrementAndGet();
                }
                lastHeard = number;
                relay.add((at - Long.parseLong(word[1])) / 1e6);
                heard.incrementAndGet();
            }
        }

        void ping() {
            askedAt = System.nanoTime();
            ear.say("ping", "{}");
        }

        void speak() {
            words++;
            said.incrementAndGet();
            ear.say("field", "{\"key\":\"bench\",\"value\":\"" + words + ":" + System.nanoTime() + "\"}");
        }
    }

    void run(Report report) throws Exception {
        EmptyLine.restore();
        long begun = System.nanoTime();
        try {
            fill();
            System.out.printf(
                    "  %d waiting and %d talking rooms after %.0f s%n",
                    waiting, talking, (System.nanoTime() - begun) / 1e9);
            talk();
            long closed = seats.stream().filter(seat -> seat.ear.isClosed()).count();
            report.holds(NAME, "no message lost: said " + said + ", heard " + heard, said.get() == heard.get());
            report.holds(NAME, "none twice or out of order: " + outOfOrder, outOfOrder.get() == 0);
            report.holds(NAME, "no socket lost: " + closed + " of " + seats.size(), closed == 0);
            report.told(NAME, "relayed word against echo on the same sockets, p95", relay.p95(), echo.p95(), "ms");
            report.told(NAME, "the same, median", relay.median(), echo.median(), "ms");
        } finally {
            leave();
        }
    }

    private void fill() throws Exception {
        List<Crowd.Agent> desk = crowd.agents(talking);
        all(desk, agent -> {
            agents.put(agent.username(), agent.api());
            agent.api().put("agents/me/presence", Map.of("state", "READY")).expect(200);
        });
        List<Integer> callers = new ArrayList<>();
        for (int i = 0; i < talking; i++) {
            callers.add(i);
        }
        all(callers, this::connect);
        for (int i = 0; i < waiting; i++) {
            callers.add(i);
        }
        all(callers.subList(talking, talking + waiting), this::queue);
    }

    private void connect(int index) {
        Api citizen = crowd.citizen(index);
        String call = citizen.post("calls", Crowd.wish()).expect(201).text("id");
        String path = "calls/" + call;
        Awaitility.await().pollInterval(20, TimeUnit.MILLISECONDS).until(() -> "OFFERED"
                .equals(citizen.get(path).expect(200).text("state")));
        String username = agentOf(call);
        Api agent = agents.get(username);
        agent.put(path + "/assignment", "").expect(200);
        add(new Seat(citizen, call, true), () -> citizen.put(path + "/end", ""));
        add(new Seat(agent, call, true), () -> agent.put("agents/me/presence", Map.of("state", "OFFLINE")));
    }

    private static String agentOf(String call) {
        return org.cloudwindow.harness.TestWindow.get()
                .column("select agent from citizen_call where id = ?", call)
                .get(0);
    }

    private void queue(int index) {
        Api citizen = crowd.citizen(index);
        String call = citizen.post("calls", Crowd.wish()).expect(201).text("id");
        add(new Seat(citizen, call, false), () -> citizen.put("calls/" + call + "/end", ""));
    }

    private synchronized void add(Seat seat, Runnable farewell) {
        seats.add(seat);
        farewells.add(farewell);
        int every = seat.isTalking ? PING_TALKING_MILLIS : PING_WAITING_MILLIS;
        clock.scheduleAtFixedRate(seat::ping, seats.size() * 7L % every, every, TimeUnit.MILLISECONDS);
    }

    private void talk() throws Exception {
        measuring.set(true);
        for (int turn = 0; turn < SECONDS * 1000 / SAY_MILLIS; turn++) {
            long next = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(SAY_MILLIS);
            List<Seat> speakers = seats.stream().filter(seat -> seat.isTalking).toList();
            for (Seat seat : speakers) {
                seat.speak();
                TimeUnit.MICROSECONDS.sleep(900L * SAY_MILLIS / speakers.size());
            }
            TimeUnit.NANOSECONDS.sleep(Math.max(0, next - System.nanoTime()));
        }
        measuring.set(false);
        // what is still under way may arrive; what does not is lost
        for (int i = 0; i < 100 && heard.get() < said.get(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private void leave() throws Exception {
        clock.shutdownNow();
        all(farewells, Runnable::run);
        all(farewells, Runnable::run); // whoever was in wrap-up goes home now
        seats.forEach(seat -> seat.ear.close());
        threads.shutdownNow();
    }

    private interface Act<T> {
        void on(T each);
    }

    private <T> void all(List<T> those, Act<T> act) throws Exception {
        List<Callable<Object>> calls = new ArrayList<>();
        those.forEach(each -> calls.add(() -> {
            act.on(each);
            return null;
        }));
        for (Future<Object> each : threads.invokeAll(calls)) {
            each.get();
        }
    }
}
