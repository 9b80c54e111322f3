package org.cloudwindow.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocketDoorTest {

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080, 127.0.0.1:8080",
        "https://window.example, window.example",
        "https://WINDOW.example, window.example"
    })
    void ourOwnPageMayOpenASocket(String origin, String host) {
        assertThat(SocketDoor.isSame(origin, host)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8081, 127.0.0.1:8080",
        "https://window.example.evil, window.example",
        "null, window.example",
        "not a url, window.example"
    })
    void aForeignPageMayNot(String origin, String host) {
        assertThat(SocketDoor.isSame(origin, host)).isFalse();
    }

    @Test
    void aRequestWithoutHostIsForeign() {
        assertThat(SocketDoor.isSame("http://127.0.0.1", null)).isFalse();
    }
}
