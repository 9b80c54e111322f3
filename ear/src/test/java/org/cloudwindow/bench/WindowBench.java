package org.cloudwindow.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.cloudwindow.bench.baseline.Baseline;
import org.cloudwindow.bench.baseline.BaselineEngine;
import org.cloudwindow.bench.baseline.BaselineJson;
import org.cloudwindow.bench.baseline.BaselinePush;
import org.cloudwindow.bench.baseline.BaselineResource;
import org.cloudwindow.bench.baseline.BaselineSteps;
import org.cloudwindow.bench.baseline.BaselineTasks;
import org.cloudwindow.harness.InContainer;
import org.cloudwindow.harness.ProgramArguments;
import org.cloudwindow.harness.TestWindow;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/**
 * {@code ./window bench}: the product beside its baselines, on seeded tables, in one server. Arguments name the benches
 * to run, {@code 1} to {@code 4} and {@code use-cases}; none means all. With {@code x10} the tables are ten times as long.
 */
public final class WindowBench {

    private static final int WAITING = 500;
    private static final int TALKING = 200;

    private final List<String> wanted;
    private final TestWindow window;

    private WindowBench(List<String> wanted) {
        this.wanted = wanted;
        this.window = TestWindow.get();
    }

    public static void main(String[] arguments) {
        int status = 1;
        try {
            List<String> words = ProgramArguments.list(arguments);
            int times = words.contains("x10") ? 10 : 1;
            System.setProperty("cloudwindow.test.data", Seed.folder(times));
            List<String> wanted =
                    words.stream().filter(each -> !each.equals("x10")).toList();
            status = new WindowBench(wanted).run(times) ? 0 : 1;
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
        }
        // the end of this program ends the server
        System.exit(status);
    }

    private boolean run(int times) throws Exception {
        new Seed(window, times).sow();
        deployBaseline();
        long begun = System.nanoTime();
        Report report = new Report();
        Statements counter = new Statements(window);
        measure(report, "use-cases", () -> new UseCases().run(report, counter));
        measure(report, "1", () -> new ModeOneBench().run(report, counter));
        measure(report, "2", () -> new RingBench().run(report));
        measure(report, "4", () -> new ListBench().run(report));
        measure(report, "3", () -> new RoomBench(WAITING, TALKING).run(report));
        report.print(window.homeFolder().resolve("ear/target/bench.json"));
        System.out.printf("measured in %.0f s%n", (System.nanoTime() - begun) / 1e9);
        return report.isMet();
    }

    private interface Measurement {
        void run() throws Exception;
    }

    /** One that fails leaves the others their turn. */
    private void measure(Report report, String name, Measurement bench) {
        if (!wanted.isEmpty() && !wanted.contains(name)) {
            return;
        }
        long begun = System.nanoTime();
        try {
            bench.run();
            System.out.printf("  bench %s: %.0f s%n", name, (System.nanoTime() - begun) / 1e9);
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
            report.holds(name, "came to its end: " + e, false);
        }
    }

    private void deployBaseline() {
        Path folder = window.deploymentsFolder();
        InContainer.archive(
                        Baseline.class,
                        BaselineEngine.class,
                        BaselineSteps.class,
                        BaselinePush.class,
                        BaselineTasks.class,
                        BaselineJson.class,
                        BaselineResource.class)
                .as(ZipExporter.class)
                .exportTo(folder.resolve("Baseline.war").toFile(), true);
        Awaitility.await("the baseline is deployed")
                .atMost(Duration.ofMinutes(2))
                .until(() -> Files.exists(folder.resolve("Baseline.war.deployed"))
                        || Files.exists(folder.resolve("Baseline.war.failed")));
        if (Files.exists(folder.resolve("Baseline.war.failed"))) {
            throw new IllegalStateException("the baseline does not deploy; see " + window.logFolder());
        }
    }
}
