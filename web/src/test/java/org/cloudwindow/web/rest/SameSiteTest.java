package org.cloudwindow.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameSiteTest {

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080, 127.0.0.1:8080",
        "https://window.example, window.example",
        "https://WINDOW.example, window.example"
    })
    void aPageOfThisHostIsOurs(String origin, String host) {
        assertThat(SameSite.isOurs(origin, host, Optional.empty())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8081, 127.0.0.1:8080",
        "https://window.example.evil, window.example",
        "null, window.example",
        "not a url, window.example"
    })
    void anyOtherIsNot(String origin, String host) {
        assertThat(SameSite.isOurs(origin, host, Optional.empty())).isFalse();
    }

    @Test
    void aRequestWithoutHostIsForeign() {
        assertThat(SameSite.isOurs("http://127.0.0.1", null, Optional.empty())).isFalse();
    }

    /** A proxy in front may hand on another host than the one that browsers see. */
    @Test
    void aPageOfThePublicAddressIsOurs() {
        assertThat(SameSite.isOurs("https://window.example", "node1:8080", Optional.of("https://window.example/")))
                .isTrue();
        assertThat(SameSite.isOurs("https://evil.example", "node1:8080", Optional.of("https://window.example/")))
                .isFalse();
    }
}
