package org.cloudwindow.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Path HOME = Path.of("/srv/the clone");

    @Test
    void withoutAnEnvironmentItIsPort8080OnTheLoopbackAndTheDataOfTheClone() {
        Settings settings = settings(Map.of());
        assertThat(settings.address()).isEqualTo("http://127.0.0.1:8080/");
        assertThat(settings.bind()).containsExactly("127.0.0.1", "::1");
        assertThat(settings.data()).isEqualTo(HOME.resolve(".data"));
        assertThat(settings.hasOwnDatabase()).isTrue();
    }

    @Test
    void theOffsetMovesEveryPortTheDatabaseToo() {
        Settings settings = settings(Map.of("CLOUDWINDOW_PORT_OFFSET", "100"));
        assertThat(settings.httpPort()).isEqualTo(8180);
        assertThat(settings.databasePort()).isEqualTo(Settings.DATABASE_PORT + 100);
    }

    @Test
    void anOffsetThatIsNoNumberIsToldInASentence() {
        assertThatThrownBy(() -> settings(Map.of("CLOUDWINDOW_PORT_OFFSET", "abc")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("CLOUDWINDOW_PORT_OFFSET is \"abc\"");
    }

    @Test
    void twoInstancesWithTheSamePortsAndOtherDataHaveFoldersOfTheirOwn() {
        assertThat(settings(Map.of("CLOUDWINDOW_DATA", "/srv/a")).instance())
                .isNotEqualTo(settings(Map.of("CLOUDWINDOW_DATA", "/srv/b")).instance());
    }

    @Test
    void nodesOnOneHostHaveNamesOfTheirOwn() {
        assertThat(settings(Map.of("CLOUDWINDOW_PORT_OFFSET", "100")).node()).isEqualTo("node100");
        assertThat(settings(Map.of("CLOUDWINDOW_NODE", "left")).node()).isEqualTo("left");
    }

    @Test
    void anExistingDatabaseReplacesTheEmbeddedOne() {
        assertThat(settings(Map.of("CLOUDWINDOW_DB_URL", "jdbc:mariadb://db/window"))
                        .hasOwnDatabase())
                .isFalse();
    }

    @Test
    void aKeyStoreBringsTheOverlayForTls() {
        assertThat(settings(Map.of("CLOUDWINDOW_TLS_KEYSTORE", "/srv/key.p12")).overlays())
                .containsExactly("tls");
    }

    @Test
    void whoListensEverywhereIsReachedAtTheLoopback() {
        assertThat(settings(Map.of("CLOUDWINDOW_BIND", "0.0.0.0")).address()).isEqualTo("http://127.0.0.1:8080/");
    }

    private static Settings settings(Map<String, String> environment) {
        return Settings.of(environment, HOME);
    }
}
