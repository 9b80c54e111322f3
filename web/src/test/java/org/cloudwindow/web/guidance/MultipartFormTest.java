package org.cloudwindow.web.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.cloudwindow.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class MultipartFormTest {

    @Test
    void aFileComesWithItsNameAndItsBytes() throws Exception {
        MultipartForm.Part file = read("营业\\\"执照.pdf", "内容").find("file").orElseThrow();

        assertThat(file.fileName()).contains("营业");
        assertThat(file.content()).isEqualTo("内容".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLongFileNameIsReadToItsEnd() throws Exception {
        assertThat(read("字".repeat(2500), "x").find("file").orElseThrow().fileName())
                .hasSize(2500);
    }

    @Test
    void aHeadWithoutEndIsMalformed() {
        assertThatThrownBy(() -> read("x".repeat(20_000), "x")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aFileAboveTheLimitIsTooLarge() {
        byte[] body = body("a.pdf", "x".repeat(200_000));
        assertThatThrownBy(() ->
                        MultipartForm.read("multipart/form-data; boundary=b", new ByteArrayInputStream(body), 100_000))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.code()).isEqualTo("TOO_LARGE"));
    }

    private static MultipartForm read(String fileName, String content) throws Exception {
        return MultipartForm.read(
                "multipart/form-data; boundary=b", new ByteArrayInputStream(body(fileName, content)), 1_000_000);
    }

    private static byte[] body(String fileName, String content) {
        return ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\n\r\n" + content
                        + "\r\n--b--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
