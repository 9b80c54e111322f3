package org.cloudwindow.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    @TempDir
    Path folder;

    private Process child;

    @BeforeEach
    void startChild() throws IOException {
        child = new ProcessBuilder("sleep", "300").start();
    }

    @AfterEach
    void endChild() {
        child.destroyForcibly();
    }

    @Test
    void aProcessLeftByAnEarlierLauncherIsEnded() throws Exception {
        new Children(folder).remember("server", child.toHandle());
        new Children(folder).endLeftovers(new Progress());
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("server.pid")).doesNotExist();
    }

    @Test
    void aNumberThatBelongsToAnotherProcessByNowIsLetAlone() throws IOException {
        Files.writeString(
                folder.resolve("server.pid"), child.pid() + " " + Instant.now().minusSeconds(3600));
        new Children(folder).endLeftovers(new Progress());
        assertThat(child.isAlive()).isTrue();
    }

    @Test
    void aNumberOfNobodyIsForgotten() throws Exception {
        new Children(folder).remember("database", child.toHandle());
        child.destroyForcibly().waitFor();
        new Children(folder).endLeftovers(new Progress());
        assertThat(folder.resolve("database.pid")).doesNotExist();
    }

    @Test
    void aFileThatWasCutShortStopsNothing() throws IOException {
        Files.writeString(folder.resolve("server.pid"), "");
        new Children(folder).endLeftovers(new Progress());
        assertThat(child.isAlive()).isTrue();
    }
}
