package org.cloudwindow.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cloudwindow.harness.TestWindow;

/**
 * Runs use cases in turns, so that whatever else the machine does meets all of them alike. The first use case is the
 * baseline of the others.
 */
final class Bench {

    private static final int WARM_UP = 40;
    private static final int ROUNDS = 15;
    private static final int TIMES = 10;

    private final TestWindow window;
    private final List<UseCase> useCases = new ArrayList<>();

    private record UseCase(String name, Runnable act, List<Double> millis) {}

    /** @param sql statements of one act, what the server does by itself taken off */
    record Result(String name, double millis, double ratio, double sql) {}

    Bench(TestWindow window) {
        this.window = window;
    }

    Bench add(String name, Runnable act) {
        useCases.add(new UseCase(name, act, new ArrayList<>()));
        return this;
    }

    List<Result> run() {
        useCases.forEach(useCase -> repeat(useCase.act(), WARM_UP));
        for (int round = 0; round < ROUNDS; round++) {
            for (UseCase useCase : useCases) {
                long begun = System.nanoTime();
                repeat(useCase.act(), TIMES);
                useCase.millis().add((System.nanoTime() - begun) / 1e6 / TIMES);
            }
        }
        double idle = idleStatementsPerMilli();
        double baseline = median(useCases.get(0).millis());
        return useCases.stream()
                .map(useCase -> {
                    double millis = median(useCase.millis());
                    return new Result(useCase.name(), millis, millis / baseline, statements(useCase.act(), idle));
                })
                .toList();
    }

    private double statements(Runnable act, double idle) {
        long before = questions();
        long begun = System.nanoTime();
        repeat(act, 50);
        double own = questions() - before - idle * (System.nanoTime() - begun) / 1e6;
        return Math.max(0, own / 50);
    }

    private double idleStatementsPerMilli() {
        double[] rates = new double[5];
        for (int i = 0; i < rates.length; i++) {
            long before = questions();
            long begun = System.nanoTime();
            sleep();
            rates[i] = (questions() - before) / ((System.nanoTime() - begun) / 1e6);
        }
        Arrays.sort(rates);
        return rates[rates.length / 2];
    }

    private long questions() {
        try (Connection database = window.database();
                Statement statement = database.createStatement();
                ResultSet counters = statement.executeQuery(
                        """
                select sum(variable_value) from information_schema.global_status where variable_name in
                ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE', 'COM_INSERT_SELECT', 'COM_UPDATE_MULTI')""")) {
            counters.next();
            return counters.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void print(List<Result> results, Path json) throws IOException {
        System.out.printf("%n%-58s %9s %7s %6s%n", "use case", "ms", "ratio", "SQL");
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (Result result : results) {
            System.out.printf(
                    "%-58s %9.2f %7.2f %6.1f%n", result.name(), result.millis(), result.ratio(), result.sql());
            rows.add(Json.createObjectBuilder()
                    .add("useCase", result.name())
                    .add("millis", result.millis())
                    .add("ratio", result.ratio())
                    .add("statements", result.sql()));
        }
        Files.writeString(json, rows.build().toString());
        System.out.println("as JSON: " + json);
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void repeat(Runnable act, int times) {
        for (int i = 0; i < times; i++) {
            act.run();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(2000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
