package org.cloudwindow.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as a table and as JSON. A figure counts against its baseline of the same run and by nothing else. */
final class Report {

    private final List<Line> lines = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();

    private record Check(String bench, String what, boolean met) {}

    /** @param wanted what the ratio is to be, such as {@code ≥ 0.5}, or null where it is told for the record */
    private record Line(String bench, String what, double value, double baseline, String unit, Limit wanted) {

        double ratio() {
            return value / baseline;
        }

        boolean isMet() {
            return wanted == null || wanted.isMet(ratio());
        }
    }

    private record Step(String name, double millis, double ratio, double statements) {}

    private record Limit(boolean least, double bound) {

        boolean isMet(double ratio) {
            return least ? ratio >= bound : ratio <= bound;
        }

        @Override
        public String toString() {
            return (least ? "≥ " : "≤ ") + bound;
        }
    }

    void atLeast(String bench, String what, double value, double baseline, String unit, double ratio) {
        add(new Line(bench, what, value, baseline, unit, new Limit(true, ratio)));
    }

    void atMost(String bench, String what, double value, double baseline, String unit, double ratio) {
        add(new Line(bench, what, value, baseline, unit, new Limit(false, ratio)));
    }

    /** For the record: nothing is asked of it. */
    void told(String bench, String what, double value, double baseline, String unit) {
        add(new Line(bench, what, value, baseline, unit, null));
    }

    /** Printed at once as well: whoever stops a long run keeps what was measured. */
    private void add(Line line) {
        lines.add(line);
        print(line);
    }

    private static void print(Line line) {
        System.out.printf(
                Locale.ROOT,
                "%-66s %9.2f %9.2f %7.2f %7s %s%n",
                line.bench() + " " + line.what() + ", " + line.unit(),
                line.value(),
                line.baseline(),
                line.ratio(),
                line.wanted() == null ? "" : line.wanted(),
                line.isMet() ? "" : "MISSED");
    }

    void holds(String bench, String what, boolean met) {
        checks.add(new Check(bench, what, met));
    }

    void step(String name, double millis, double ratio, double statements) {
        steps.add(new Step(name, millis, ratio, statements));
    }

    boolean isMet() {
        return lines.stream().allMatch(Line::isMet) && checks.stream().allMatch(Check::met);
    }

    void print(Path json) throws IOException {
        System.out.printf("%n%-66s %9s %6s %7s %6s%n", "use case", "ms", "", "ratio", "SQL");
        steps.forEach(step -> System.out.printf(
                Locale.ROOT,
                "%-66s %9.2f %6s %7.2f %6.1f%n",
                step.name(),
                step.millis(),
                "",
                step.ratio(),
                step.statements()));
        System.out.printf("%n%-66s %9s %9s %7s %7s%n", "bench", "product", "baseline", "ratio", "wanted");
        lines.forEach(Report::print);
        checks.forEach(check ->
                System.out.printf("%-100s %s%n", check.bench() + " " + check.what(), check.met() ? "holds" : "MISSED"));
        Files.writeString(json, toJson());
        System.out.println("as JSON: " + json);
    }

    private String toJson() {
        JsonArrayBuilder benches = Json.createArrayBuilder();
        for (Line line : lines) {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("bench", line.bench())
                    .add("what", line.what())
                    .add("unit", line.unit())
                    .add("value", line.value())
                    .add("baseline", line.baseline())
                    .add("ratio", line.ratio())
                    .add("met", line.isMet());
            benches.add(
                    line.wanted() == null
                            ? one
                            : one.add("wanted", line.wanted().toString()));
        }
        checks.forEach(check -> benches.add(Json.createObjectBuilder()
                .add("bench", check.bench())
                .add("what", check.what())
                .add("met", check.met())));
        JsonArrayBuilder useCases = Json.createArrayBuilder();
        steps.forEach(step -> useCases.add(Json.createObjectBuilder()
                .add("useCase", step.name())
                .add("millis", step.millis())
                .add("ratio", step.ratio())
                .add("statements", step.statements())));
        return Json.createObjectBuilder()
                .add("benches", benches)
                .add("useCases", useCases)
                .build()
                .toString();
    }
}
