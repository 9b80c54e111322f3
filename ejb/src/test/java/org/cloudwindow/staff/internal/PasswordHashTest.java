package org.cloudwindow.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    void onlyTheRightPasswordMatches() {
        String hash = PasswordHash.of("right-password");
        assertThat(PasswordHash.matches("right-password", hash)).isTrue();
        assertThat(PasswordHash.matches("Right-password", hash)).isFalse();
    }

    @Test
    void theHashIsSlowAndSalted() {
        String hash = PasswordHash.of("x");
        assertThat(hash).startsWith("pbkdf2-sha256$600000$").isNotEqualTo(PasswordHash.of("x"));
    }

    @Test
    void nobodysHashMatchesNoPassword() {
        assertThat(PasswordHash.matches("", PasswordHash.NOBODYS)).isFalse();
        assertThat(PasswordHash.matches("window-demo", PasswordHash.NOBODYS)).isFalse();
    }
}
