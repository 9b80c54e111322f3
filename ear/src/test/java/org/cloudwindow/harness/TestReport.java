package org.cloudwindow.harness;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cloudwindow.test.Clause;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What the tests have proven: reads the reports of every module, counts, and writes {@code docs/clauses.md} with the
 * clauses of the requirement catalogue whose tests passed. Fails where a test failed, where nothing ran, where an id is not
 * in the catalogue, and where one method claims more than {@link Clause#LIMIT}.
 */
public final class TestReport {

    private static final List<String> MODULES =
            List.of("wildfly-config", "ejb", "bpmn/models", "bpmn/engine-rest", "web", "ear");

    private final Path home;
    private final Map<String, Row> catalogue = new LinkedHashMap<>();
    private final Set<String> passed = new HashSet<>();
    private final Set<String> notPassed = new TreeSet<>();
    private final Map<String, Set<String>> proofs = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();
    private int run;
    private int failures;
    private int skipped;

    /** A clause: the tier in which it is due and what it asks. */
    private record Row(int tier, String kind, String gist) {
        boolean counts() {
            return kind.equals("software");
        }
    }

    private TestReport(Path home) {
        this.home = home;
    }

    public static void main(String[] args) throws Exception {
        var report = new TestReport(Path.of(args[0]).toAbsolutePath().normalize());
        report.readCatalogue();
        report.readResults();
        report.readClaims();
        if (Boolean.getBoolean("clauses.write")) {
            report.write();
        }
        System.exit(report.tell());
    }

    private void readCatalogue() throws IOException {
        List<String> lines = Files.readAllLines(home.resolve("docs/clauses.tsv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            catalogue.put(cells[0], new Row(Integer.parseInt(cells[1]), cells[2], cells[4]));
        }
    }

    private void readResults() throws Exception {
        for (String module : MODULES) {
            for (String folder : List.of("surefire-reports", "failsafe-reports")) {
                Path reports = home.resolve(module).resolve("target").resolve(folder);
                if (Files.exists(reports)) {
                    for (Path file : list(reports, "TEST-")) {
                        readResult(file);
                    }
                }
            }
        }
        passed.removeAll(notPassed);
    }

    private void readResult(Path file) throws Exception {
        var cases = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            // a parameterized test is one method with several cases: rightly(String)[1]
            String name = test.getAttribute("classname") + "#"
                    + test.getAttribute("name").replaceAll("[({\\[].*", "");
            run++;
            if (has(test, "failure") || has(test, "error")) {
                failures++;
                notPassed.add(name);
            } else if (has(test, "skipped")) {
                skipped++;
                notPassed.add(name);
            } else {
                passed.add(name);
            }
        }
    }

    private static boolean has(Element test, String child) {
        for (Node node = test.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(child)) {
                return true;
            }
        }
        return false;
    }

    private void readClaims() {
        List<Path> folders = MODULES.stream()
                .map(module -> home.resolve(module).resolve("target/test-classes"))
                .filter(Files::exists)
                .toList();
        new ClassFileImporter()
                .importPaths(folders).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Clause.class))
                        .forEach(this::readClaim);
    }

    private void readClaim(JavaMethod method) {
        String test = method.getOwner().getSimpleName() + "." + method.getName();
        String[] ids = method.getAnnotationOfType(Clause.class).value();
        if (ids.length > Clause.LIMIT) {
            complaints.add(test + " claims " + ids.length + " clauses; " + Clause.LIMIT + " is the limit");
        }
        for (String id : ids) {
            if (!catalogue.containsKey(id)) {
                complaints.add(test + " claims " + id + ", which is not in the catalogue");
            } else if (passed.contains(method.getOwner().getName() + "#" + method.getName())) {
                proofs.computeIfAbsent(id, any -> new TreeSet<>()).add(test);
            }
        }
    }

    private void write() throws IOException {
        var text = new StringBuilder(
                "# Clauses proven\n\nWritten by `./window test`: every clause of the requirement catalogue"
                        + " (`clauses.tsv`) that at least one passing test proves.\n");
        for (int tier : tiers()) {
            text.append("\n## Tier %d: %d of %d\n\n| clause | gist | tests |\n|---|---|---|\n"
                    .formatted(tier, proven(tier), total(tier)));
            catalogue.forEach((id, row) -> {
                if (row.tier() == tier && proofs.containsKey(id)) {
                    String note = row.counts() ? "" : " (" + row.kind() + ", not counted)";
                    text.append("| %s | %s%s | %s |\n"
                            .formatted(id, row.gist().replace("|", "\\|"), note, String.join(" · ", proofs.get(id))));
                }
            });
        }
        Files.writeString(home.resolve("docs/clauses.md"), text);
    }

    private int tell() throws IOException {
        List<String> lines = new ArrayList<>();
        notPassed.forEach(test -> lines.add("not passed: " + test));
        complaints.forEach(complaint -> lines.add("clause: " + complaint));
        lines.add("Tests run: %d, Failures: %d, Errors: 0, Skipped: %d".formatted(run, failures, skipped));
        lines.add("clauses proven: "
                + tiers().stream()
                        .map(tier -> "tier %d %d/%d".formatted(tier, proven(tier), total(tier)))
                        .collect(Collectors.joining(" ")));
        Files.write(home.resolve("ear/target/test-report.txt"), lines);
        return failures > 0 || skipped > 0 || passed.isEmpty() || !complaints.isEmpty() ? 1 : 0;
    }

    private Set<Integer> tiers() {
        return catalogue.values().stream().map(Row::tier).collect(Collectors.toCollection(TreeSet::new));
    }

    private long total(int tier) {
        return catalogue.values().stream()
                .filter(row -> row.tier() == tier && row.counts())
                .count();
    }

    private long proven(int tier) {
        return proofs.keySet().stream()
                .map(catalogue::get)
                .filter(row -> row.tier() == tier && row.counts())
                .count();
    }

    private static List<Path> list(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }
}
