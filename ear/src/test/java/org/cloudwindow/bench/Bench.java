package org.cloudwindow.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs use cases in turns, so that whatever else the machine does meets all of them alike. The first use case is the
 * baseline of the others.
 */
final class Bench {

    private static final int WARM_UP = 20;
    private static final int ROUNDS = 9;
    private static final int TIMES = 5;
    private static final int COUNTED = 20;

    private final List<UseCase> useCases = new ArrayList<>();

    private record UseCase(String name, Runnable act, Samples samples) {

        void repeat(int times) {
            for (int i = 0; i < times; i++) {
                act.run();
            }
        }
    }

    Bench add(String name, Runnable act) {
        useCases.add(new UseCase(name, act, new Samples()));
        return this;
    }

    void run(Report report, Statements counter) {
        useCases.forEach(useCase -> useCase.repeat(WARM_UP));
        for (int round = 0; round < ROUNDS; round++) {
            for (UseCase useCase : useCases) {
                long begun = System.nanoTime();
                useCase.repeat(TIMES);
                useCase.samples().add((System.nanoTime() - begun) / 1e6 / TIMES);
            }
        }
        double baseline = useCases.get(0).samples().median();
        useCases.forEach(useCase -> {
            double millis = useCase.samples().median();
            report.step(useCase.name(), millis, millis / baseline, counter.of(useCase.act(), COUNTED));
        });
    }
}
