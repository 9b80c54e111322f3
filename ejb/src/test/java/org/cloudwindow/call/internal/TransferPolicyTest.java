package org.cloudwindow.call.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.cloudwindow.staff.ReadyAgent;
import org.junit.jupiter.api.Test;

class TransferPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    private final List<ReadyAgent> ready = List.of(
            agent("social2", 10, "roleAgent", "deptSocial"),
            agent("social1", 90, "roleAgent", "deptSocial"),
            agent("market1", 99, "roleAgent", "deptMarket"),
            agent("agent1", 50, "roleAgent"),
            agent("town1", 95, "roleAgent", "roleTown"),
            agent("chief1", 60, "roleAgent", "roleChief"));

    private static ReadyAgent agent(String name, int idleSeconds, String... groups) {
        return new ReadyAgent(name, Set.of(groups), null, Set.of("zh"), NOW.minusSeconds(idleSeconds));
    }

    @Test
    void theLongestIdleMemberOfTheDepartmentComesFirst() {
        assertThat(TransferPolicy.candidates(ready, "deptSocial", any -> true)).containsExactly("social1", "social2");
    }

    @Test
    void theGeneralDeskAreAgentsOfNoDepartmentAndOfNoTownship() {
        assertThat(TransferPolicy.candidates(ready, "roleAgent", any -> true)).containsExactly("chief1", "agent1");
    }

    @Test
    void whoWasTroubledBeforeIsNotAskedAgain() {
        assertThat(TransferPolicy.candidates(ready, "deptSocial", name -> !name.equals("social1")))
                .containsExactly("social2");
    }

    @Test
    void nobodyOfTheDepartmentMeansNobody() {
        assertThat(TransferPolicy.candidates(ready, "deptHealth", any -> true)).isEmpty();
    }
}
