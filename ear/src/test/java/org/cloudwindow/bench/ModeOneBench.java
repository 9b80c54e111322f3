package org.cloudwindow.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.cloudwindow.guidance.Conversation;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;

/**
 * Bench 1: whole cases of mode 1, two at a time, against the same engine steps behind as many trivial requests, in
 * turns. The submission prints a PDF; it is timed apart, and the baseline's request in its place too.
 */
final class ModeOneBench {

    private static final String NAME = "1 mode 1";
    private static final int AT_ONCE = 2;
    private static final int WARM_UP = 100;
    private static final int ROUNDS = 7;
    private static final int CASES = 8;
    private static final int COUNTED = 4;

    private final Api api = TestWindow.get().api();
    private final AtomicInteger persons = new AtomicInteger();
    private final Map<String, Samples> requests = new LinkedHashMap<>();
    private final Map<String, Double> statements = new LinkedHashMap<>();
    private final String allSteps = String.join(
            ",",
            ModeOneCase.STEPS.values().stream().filter(step -> !step.isEmpty()).toList());

    void run(Report report, Statements counter) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try (Conversation pattern = Conversation.begin(300, "market1")) {
            pattern.answerQuestions().fillForm();
            pattern.hangUp();
            pattern.close();
            try (Ringing ringing = new Ringing("market1", "market2")) {
                ModeOneCase modeOne = new ModeOneCase(ringing, pattern);
                measure(report, counter, threads, modeOne);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void measure(Report report, Statements counter, ExecutorService threads, ModeOneCase modeOne)
            throws Exception {
        Samples product = new Samples();
        Samples baseline = new Samples();
        Samples bare = new Samples();
        Samples printed = new Samples();
        Samples step = new Samples();
        all(threads, WARM_UP, () -> product(modeOne, new Samples()));
        all(threads, WARM_UP, () -> baseline(new Samples()));
        bare(WARM_UP);
        requests.clear();
        for (int round = 0; round < ROUNDS; round++) {
            product.add(perSecond(threads, printed, apart -> product(modeOne, apart)));
            baseline.add(perSecond(threads, step, this::baseline));
            bare.add(bare(CASES));
        }
        for (int i = 0; i < COUNTED; i++) {
            modeOne.run(nextPerson(), counting(counter));
        }
        tell(report, product, baseline, bare, printed, step);
    }

    private void tell(Report report, Samples product, Samples baseline, Samples bare, Samples printed, Samples step) {
        double trivial = requests.get("trivial").median();
        requests.forEach((name, samples) -> {
            if (!name.equals("trivial")) {
                report.step(
                        "mode 1: " + name,
                        samples.median(),
                        samples.median() / trivial,
                        statements.getOrDefault(name, 0.0) / COUNTED);
            }
        });
        report.step("mode 1: a trivial request of the baseline, one row", trivial, 1, 1);
        report.atLeast(NAME, "whole cases, documents apart", product.median(), baseline.median(), "cases/s", 0.5);
        report.told(NAME, "whole cases against the bare engine", product.median(), bare.median(), "cases/s");
        report.told(NAME, "submission with its PDF, against its step", printed.median(), step.median(), "ms");
    }

    private interface Run {
        void run(Samples apart);
    }

    /** Cases a second, what was timed apart taken off: it is shared by those at work at once. */
    private double perSecond(ExecutorService threads, Samples apart, Run one) throws Exception {
        Samples ofRound = new Samples();
        long begun = System.nanoTime();
        all(threads, CASES, () -> one.run(ofRound));
        double millis = (System.nanoTime() - begun) / 1e6 - ofRound.sum() / AT_ONCE;
        ofRound.copyTo(apart);
        return CASES * 1000 / millis;
    }

    private void product(ModeOneCase modeOne, Samples apart) {
        modeOne.run(nextPerson(), (name, act) -> timed(name, act, name.equals(ModeOneCase.SUBMISSION) ? apart : null));
    }

    private void baseline(Samples apart) {
        String number = UUID.randomUUID().toString();
        ModeOneCase.STEPS.forEach((name, steps) -> timed(
                steps.isEmpty() ? "trivial" : "",
                () -> api.post("/Baseline/api/rows?case=" + number + "&steps=" + prefixed(steps), "")
                        .expect(200),
                name.equals(ModeOneCase.SUBMISSION) ? apart : null));
    }

    private static String prefixed(String steps) {
        return steps.replace(":", "%3A").replace(",", "%2C");
    }

    private Answer timed(String name, Supplier<Answer> act, Samples apart) {
        long begun = System.nanoTime();
        Answer answer = act.get();
        if (!name.isEmpty()) {
            samplesOf(name).since(begun);
        }
        if (apart != null) {
            apart.since(begun);
        }
        return answer;
    }

    private synchronized Samples samplesOf(String name) {
        return requests.computeIfAbsent(name, each -> new Samples());
    }

    private ModeOneCase.Watch counting(Statements counter) {
        return (name, act) -> {
            long before = counter.count();
            long begun = System.nanoTime();
            Answer answer = act.get();
            statements.merge(name, counter.since(before, begun), Double::sum);
            return answer;
        };
    }

    /** Cases a second of the engine alone, on one thread as in each of the others. */
    private double bare(int cases) {
        long nanos = api.post("/Baseline/api/bare?cases=" + cases + "&steps=" + prefixed(allSteps), "")
                .expect(200)
                .object()
                .getJsonNumber("nanos")
                .longValue();
        return cases * 1e9 / nanos;
    }

    private int nextPerson() {
        return 1 + persons.getAndIncrement() % 290;
    }

    private static void all(ExecutorService threads, int times, Runnable act) throws Exception {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            running.add(threads.submit(act));
        }
        for (Future<?> each : running) {
            each.get();
        }
    }
}
