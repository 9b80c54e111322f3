package org.cloudwindow.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cloudwindow.guidance.Conversation;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.RunsLast;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** After the whole run, with a last conversation full of numbers: nowhere at rest is one to be read. */
@RunsLast
class PersonalDataAtRestIT {

    private static final int PERSON = 199;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int CHUNK = 1 << 20;
    private static final int OVERLAP = 40;

    private static final Set<String> NUMBERS = new HashSet<>();

    @BeforeAll
    static void writeNumbersWhereverPeopleCan() {
        IntStream.rangeClosed(1, 300).mapToObj(Api::idNumber).forEach(NUMBERS::add);
        NUMBERS.add(withCheckDigit("41990119900307001"));
        NUMBERS.add(withCheckDigit("41990119580101002"));
        String number = Api.idNumber(PERSON);
        try (var talk = Conversation.begin(PERSON, "market1")) {
            talk.answerQuestions().fillForm();
            talk.change(talk.citizen, Map.of("principalId", number, "kitchenAddress", "业主 " + number))
                    .expect(200);
            byte[] file = ("%PDF-1.4\n" + number).getBytes(StandardCharsets.US_ASCII);
            talk.upload(talk.citizen, "M1", number + ".pdf", file).expect(201);
            talk.upload(talk.citizen, "M2", number + ".pdf", ("MZ" + number).getBytes(StandardCharsets.US_ASCII))
                    .expect(415);
            talk.agent.put(talk.path("/intent"), Map.of("text", "号码 " + number)).expect(204);
            talk.agent
                    .post(talk.path("/form/principalId/reveal"), Map.of("reason", "核对 " + number))
                    .expect(200);
            talk.agent.get("cases?search=" + number).expect(200);
            talk.agent.get("cases/" + number).expect(404);
            talk.pass().fail("M1", "G1", "号码 " + number + " 不清楚");
            talk.agent.post(talk.path("/one-time-notice"), "").expect(201);
            talk.hangUp();
            talk.agent
                    .put("calls/" + talk.callId + "/wrap-up", Map.of("outcome", "RETURNED", "notes", "来电 " + number))
                    .expect(200);
            talk.citizen
                    .post(talk.path("/evaluation"), Map.of("level", 4, "reasons", List.of(number), "text", number))
                    .expect(201);
        }
    }

    private static String withCheckDigit(String first) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (first.charAt(i) - '0') * weights[i];
        }
        return first + "10X98765432".charAt(sum % 11);
    }

    @Test
    void theSearchFindsWhatItLooksFor() {
        assertThat(holdsANumber("9" + Api.idNumber(7))).isTrue();
        assertThat(holdsANumber(Api.idNumber(7).substring(0, 17) + "A")).isFalse();
    }

    @Test
    void noFileOfTheDataFolderHoldsANumber() throws IOException {
        Set<String> found = new TreeSet<>();
        List<String> read = new ArrayList<>();
        Path data = TestWindow.get().dataFolder();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                read.add(file.getFileName().toString());
                if (holdsANumber(file)) {
                    found.add(data.relativize(file).toString());
                }
            }
        }
        assertThat(read).contains("server.log", "ibdata1", "ib_logfile0", "guidance_case_field.ibd");
        assertThat(found).isEmpty();
    }

    /** Read by the piece, with enough of the one before that no number falls between two. */
    private static boolean holdsANumber(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String before = "";
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                String text = before + new String(chunk, StandardCharsets.ISO_8859_1);
                if (holdsANumber(text)) {
                    return true;
                }
                before = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        }
        return false;
    }

    /** Numbers may follow one another, so the search goes on a character further and not behind the number. */
    private static boolean holdsANumber(String text) {
        Matcher matcher = NUMBER.matcher(text);
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            if (NUMBERS.contains(matcher.group())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void noTableHoldsANumberTheEnginesIncluded() throws SQLException {
        Set<String> found = new TreeSet<>();
        List<String> tables = new ArrayList<>();
        try (Connection connection = TestWindow.get().database()) {
            try (ResultSet rows = connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
                while (rows.next()) {
                    tables.add(rows.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                search(connection, table, found);
            }
        }
        assertThat(tables).anyMatch(table -> table.equalsIgnoreCase("ACT_RU_VARIABLE"));
        assertThat(found).isEmpty();
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        if (value instanceof byte[] || value instanceof Blob) {
            return new String(rows.getBytes(column), StandardCharsets.ISO_8859_1);
        }
        return String.valueOf(value);
    }

    private static void search(Connection connection, String table, Set<String> found) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from `" + table + "`")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    if (holdsANumber(text(rows, i))) {
                        found.add(table + "." + rows.getMetaData().getColumnName(i));
                    }
                }
            }
        }
    }
}
