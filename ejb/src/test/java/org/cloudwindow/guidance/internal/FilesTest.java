package org.cloudwindow.guidance.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilesTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aFileIsWhatItsFirstBytesSay() {
        assertThat(FileKind.sniff(bytes("%PDF-1.7 …"))).contains(FileKind.PDF);
        assertThat(FileKind.sniff(bytes("\u00ff\u00d8\u00ff\u00e0"))).contains(FileKind.JPEG);
        assertThat(FileKind.sniff(bytes("\u0089PNG\r\n\u001a\n…"))).contains(FileKind.PNG);
        assertThat(FileKind.sniff(bytes("MZ\u0090"))).isEmpty();
        assertThat(FileKind.sniff(bytes("\u007fELF"))).isEmpty();
        assertThat(FileKind.sniff(bytes("<html>%PDF-"))).isEmpty();
        assertThat(FileKind.sniff(bytes("%PD"))).isEmpty();
        assertThat(FileKind.sniff(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "执照.pdf,执照.pdf",
        "../../etc/passwd,passwd.pdf",
        "C:\\temp\\a.exe,a.pdf",
        ".htaccess,htaccess.pdf",
        "'a<b>\"c\".pdf',abc.pdf",
        "'',file.pdf",
        "...,file.pdf"
    })
    void aNameIsCleaned(String given, String clean) {
        assertThat(FileNames.clean(given, FileKind.PDF)).isEqualTo(clean);
    }

    @Test
    void aLongNameIsCutAndControlCharactersGo() {
        assertThat(FileNames.clean("长".repeat(500) + ".pdf", FileKind.PDF)).hasSize(124);
        assertThat(FileNames.clean("a\u0000b\u202ec\n.png", FileKind.PNG)).isEqualTo("abc.png");
        assertThat(FileNames.clean(null, FileKind.JPEG)).isEqualTo("file.jpg");
    }
}
