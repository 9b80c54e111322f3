package org.cloudwindow.web.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.cloudwindow.room.ConsentKind;
import org.cloudwindow.room.RoomRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CobrowseRulesTest {

    private static final Set<ConsentKind> EVERYTHING = EnumSet.allOf(ConsentKind.class);

    @ParameterizedTest
    @CsvSource({
        "cb-start, CITIZEN, COBROWSE",
        "cb-event, CITIZEN, COBROWSE",
        "cb-stop, CITIZEN,",
        "cb-ack, CITIZEN,",
        "cb-resync, AGENT, COBROWSE",
        "cb-pointer, AGENT, COBROWSE",
        "cb-highlight, AGENT, COBROWSE",
        "cb-fill, AGENT, ASSIST",
        "cb-press, AGENT, ASSIST",
        "cb-push, AGENT,",
        "consent-request, AGENT,"
    })
    void eachWordHasOneSpeakerAndOneCondition(String type, RoomRole speaker, ConsentKind needed) {
        for (RoomRole role : RoomRole.values()) {
            assertThat(CobrowseRules.refusal(type, role, EVERYTHING))
                    .as("%s from %s", type, role)
                    .isEqualTo(role == speaker ? Optional.empty() : Optional.of("FORBIDDEN"));
        }
        Set<ConsentKind> others = needed == null ? Set.of() : EnumSet.complementOf(EnumSet.of(needed));
        assertThat(CobrowseRules.refusal(type, speaker, others))
                .isEqualTo(needed == null ? Optional.empty() : Optional.of("CONSENT_REQUIRED"));
    }

    @Test
    void nobodySubmitsForAnother() {
        for (RoomRole role : RoomRole.values()) {
            assertThat(CobrowseRules.refusal("cb-submit", role, EVERYTHING)).contains("FORBIDDEN");
        }
        assertThat(CobrowseRules.knows("cb-submit")).isFalse();
    }

    @Test
    void anAllowanceRefillsAndAGreedyTakeTakesNothing() {
        Instant now = Instant.parse("2026-11-23T02:00:00Z");
        Allowance allowance = new Allowance(10, 100, now);
        assertThat(allowance.take(101, now)).isFalse();
        assertThat(allowance.take(100, now)).isTrue();
        assertThat(allowance.take(1, now)).isFalse();
        assertThat(allowance.take(20, now.plusSeconds(2))).isTrue();
        assertThat(allowance.take(1, now.plusSeconds(2))).isFalse();
    }
}
