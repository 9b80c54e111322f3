package org.cloudwindow.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.cloudwindow.process.WorkItemChanged;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.RuleBroken;
import org.junit.jupiter.api.Test;

/** Who sees an item and who may take it. */
class WorkItemTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void anItemIsOpenToItsGroupsOnly() {
        WorkItem item = item(null, "deptMarket");

        assertThat(item.isOpenTo(Actor.staff("market1", Set.of("roleAgent", "deptMarket"))))
                .isTrue();
        assertThat(item.isVisibleTo(Actor.staff("social1", Set.of("roleAgent", "deptSocial"))))
                .isFalse();
    }

    @Test
    void aSupervisorSeesWhatIsNotOpenToSupervisors() {
        WorkItem item = item(null, "deptMarket");
        Actor supervisor = Actor.staff("supervisor1", Set.of("roleSupervisor"));

        assertThat(item.isVisibleTo(supervisor)).isTrue();
        assertThat(item.isOpenTo(supervisor)).isFalse();
    }

    @Test
    void whoHoldsAnItemSeesItWhateverItsGroup() {
        assertThat(item("agent1", "deptMarket").isVisibleTo(Actor.staff("agent1", Set.of("roleAgent"))))
                .isTrue();
    }

    @Test
    void anItemOfAnotherIsNotFree() {
        assertThatThrownBy(() -> item("agent1", "roleAgent").checkFreeFor("agent2"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("ALREADY_CLAIMED"));
        assertThatCode(() -> item("agent1", "roleAgent").checkFreeFor("agent1")).doesNotThrowAnyException();
    }

    @Test
    void anItemThatIsOverIsStale() {
        WorkItem item = item(null, "roleAgent");
        item.end(WorkItemState.COMPLETED, NOW);

        assertThatThrownBy(item::checkOpen)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("STALE"));
    }

    private static WorkItem item(String assignee, String... groups) {
        return new WorkItem(
                new WorkItemChanged(
                        WorkItemChanged.Kind.CREATED,
                        "id",
                        "IdentityCheckProcess",
                        "Task_CheckIdentity",
                        "人工核验身份",
                        "case",
                        "call",
                        List.of(groups),
                        assignee,
                        NOW,
                        null,
                        50),
                null);
    }
}
