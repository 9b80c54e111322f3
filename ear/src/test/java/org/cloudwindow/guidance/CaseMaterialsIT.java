package org.cloudwindow.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.Test;

class CaseMaterialsIT {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void anExecutableCalledPdfIsRefused() {
        try (var talk = Conversation.begin(151, "market1")) {
            byte[] program = "MZ\u0090 this program cannot be run".getBytes(StandardCharsets.ISO_8859_1);

            talk.upload(talk.citizen, "M1", "申请书.pdf", program).expect(415, "UNSUPPORTED_TYPE");
            talk.upload(talk.citizen, "M1", "page.pdf", "<html><script>".getBytes(StandardCharsets.US_ASCII))
                    .expect(415, "UNSUPPORTED_TYPE");
        }
    }

    @Test
    void aFileAboveFiftyMegabytesIsRefusedWithACleanAnswer() {
        try (var talk = Conversation.begin(152, "market1")) {
            talk.upload(talk.citizen, "M1", "大.pdf", 51 * MEGABYTE).expect(413, "TOO_LARGE");
            talk.upload(talk.citizen, "M1", "很大.pdf", 200 * MEGABYTE).expect(413, "TOO_LARGE");
            talk.upload(talk.citizen, "M1", "大.pdf", 50 * MEGABYTE).expect(201);
        }
    }

    /** More than the server's memory holds at once: some wait or come back later, nobody's call suffers. */
    @Test
    void manyLargeFilesAtOnceLeaveTheServerStanding() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try (var talk = Conversation.begin(157, "market1")) {
            List<Future<Answer>> uploads = Stream.generate(
                            () -> threads.submit(() -> talk.upload(talk.citizen, "M1", "大.pdf", 49 * MEGABYTE)))
                    .limit(6)
                    .toList();
            for (Future<Answer> upload : uploads) {
                assertThat(upload.get().status()).isIn(201, 429);
            }
            assertThat(talk.seenBy(talk.agent).number("version")).isNotNull();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void strangersHandInNothing() {
        try (var talk = Conversation.begin(158, "market1")) {
            talk.upload(TestWindow.get().api(), "M1", "x.pdf", Conversation.PDF).expect(401, "UNAUTHENTICATED");
            talk.upload(TestWindow.get().api().citizen(159), "M1", "x.pdf", Conversation.PDF)
                    .expect(404);
        }
    }

    @Test
    void anEmptyFileAndAMaterialNobodyAskedForAreRefused() {
        try (var talk = Conversation.begin(153, "market1")) {
            talk.upload(talk.citizen, "M1", "空.pdf", new byte[0]).expect(422, "INVALID");
            talk.upload(talk.citizen, "M99", "x.pdf", Conversation.PDF).expect(422, "INVALID");
            talk.citizen
                    .send(talk.path("/materials"), "POST", "multipart/form-data; boundary=x", new byte[] {1, 2, 3})
                    .expect(400, "MALFORMED");
        }
    }

    @Test
    void aFileNameLosesItsPathAndItsTricks() {
        try (var talk = Conversation.begin(154, "market1")) {
            Answer added = talk.upload(talk.citizen, "M1", "..\\..\\etc/<b>执照</b>.exe", Conversation.PDF)
                    .expect(201);

            assertThat(added.text("fileName")).endsWith(".pdf").doesNotContain("/", "\\", "<", ">", "..");
            Answer file =
                    talk.agent.get(talk.path("/materials/" + added.text("id"))).expect(200);
            assertThat(file.bytes()).isEqualTo(Conversation.PDF);
            assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void aNewFileTakesTheOutcomesOfTheOldOneWithIt() {
        try (var talk = Conversation.begin(155, "market1")) {
            talk.prepare();

            talk.upload(talk.citizen, "M1", "新.pdf", Conversation.PDF).expect(201);

            assertThat(talk.seenBy(talk.agent).objects("undecided"))
                    .isNotEmpty()
                    .allMatch(open -> open.getString("materialCode").equals("M1"));
            List<Boolean> superseded = talk.seenBy(talk.agent).objects("materials").stream()
                    .filter(material -> material.getString("code").equals("M1"))
                    .flatMap(material -> material.getJsonArray("files").stream())
                    .map(file -> file.asJsonObject().getBoolean("superseded"))
                    .toList();
            assertThat(superseded).containsExactly(false, true);
        }
    }

    @Test
    void whatIsHandedInLiesEncryptedInTheDataFolder() throws IOException {
        String secret = "secret-" + System.nanoTime();
        try (var talk = Conversation.begin(156, "market1")) {
            byte[] content = ("%PDF-1.4\n" + secret).getBytes(StandardCharsets.US_ASCII);
            String id = talk.upload(talk.citizen, "M1", "x.pdf", content)
                    .expect(201)
                    .text("id");
            assertThat(talk.citizen.get(talk.path("/materials/" + id)).bytes()).isEqualTo(content);
        }
        try (Stream<Path> files = Files.walk(TestWindow.get().dataFolder().resolve("files"))) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain(secret)
                        .doesNotStartWith("%PDF");
            }
        }
    }
}
