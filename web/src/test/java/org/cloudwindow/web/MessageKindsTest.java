package org.cloudwindow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever kind of message the domain sends has its sentence: {@code message.<kind>}. */
class MessageKindsTest {

    private static final Path DOMAIN = Path.of("../ejb/src/main/java");
    private static final Pattern SENDER = Pattern.compile("\\b(?:notifications\\.sendTo\\w+|outgoing\\.send)\\(");
    private static final Pattern METHOD =
            Pattern.compile("private \\w+ (\\w+)\\([^)]*\\bString kind\\b[^)]*\\) \\{(.*?)\\n    }", Pattern.DOTALL);
    private static final Pattern KIND = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)*_?)\"");

    private final List<Texts> languages = List.of(Texts.read("zh_CN"), Texts.read("en"));
    private final Set<String> kinds = readKinds();

    MessageKindsTest() throws IOException {}

    @Test
    void everyKindHasItsSentenceInBothLanguages() {
        for (Texts texts : languages) {
            assertThat(kinds).allSatisfy(kind -> assertThat(texts.keys())
                    .anyMatch(key ->
                            kind.endsWith("_") ? key.startsWith("message." + kind) : key.equals("message." + kind)));
        }
    }

    @Test
    void noSentenceIsThereForAKindThatNobodySends() {
        assertThat(languages.get(0).keys().stream().filter(key -> key.startsWith("message.")))
                .allMatch(key -> kinds.stream()
                        .anyMatch(kind -> key.equals("message." + kind)
                                || kind.endsWith("_") && key.startsWith("message." + kind)));
    }

    private static Set<String> readKinds() throws IOException {
        try (Stream<Path> files = Files.walk(DOMAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessageKindsTest::read)
                    .filter(source -> SENDER.matcher(source).find())
                    .flatMap(MessageKindsTest::kindsOf)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** What stands in the calls of the senders, and in those of a method that hands its {@code kind} on to one. */
    private static Stream<String> kindsOf(String source) {
        String relays = METHOD.matcher(source)
                .results()
                .filter(method -> SENDER.matcher(method.group(2)).find())
                .map(method -> "|(?<!void )\\b" + method.group(1) + "\\(")
                .collect(Collectors.joining());
        return Pattern.compile("(?:" + SENDER.pattern() + relays + ")[^;{]*;")
                .matcher(source)
                .results()
                .flatMap(call -> KIND.matcher(call.group()).results())
                .map(kind -> kind.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
