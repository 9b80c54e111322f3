package org.cloudwindow.bpmn.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.cloudwindow.process.OpenTask;
import org.cloudwindow.process.Steps;
import org.cloudwindow.process.WorkItemChanged.Kind;
import org.cloudwindow.process.WorkItems;
import org.cloudwindow.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work items as the domain handles them, and what it hears of them. */
class CamundaWorkItemsTest {

    private ModelEngine models;
    private WorkItems workItems;
    private String item;

    @BeforeEach
    void anIdentityIsToBeChecked() {
        models = ModelEngine.fresh();
        workItems = new CamundaWorkItems(models.engine());
        String call = models.start("IdentityCheckProcess", Map.of(Steps.IDENTITY_LEVEL, 0));
        item = models.processes().listOpenTasks(call).stream()
                .map(OpenTask::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyChangeOfATaskIsHeardOf() {
        workItems.claim(item, "agent1");
        workItems.release(item);
        workItems.complete(item, Map.of(Steps.OUTCOME, Steps.PASS));

        assertThat(models.changes())
                .extracting(change -> change.kind() + " " + change.assignee())
                .containsExactly(
                        Kind.CREATED + " null",
                        Kind.UPDATED + " agent1",
                        Kind.UPDATED + " null",
                        Kind.COMPLETED + " null");
    }

    @Test
    void whatIsHeardNamesCaseCallAndProcess() {
        assertThat(models.changes()).singleElement().satisfies(change -> {
            assertThat(change.processKey()).isEqualTo("IdentityCheckProcess");
            assertThat(change.taskKey()).isEqualTo(Steps.CHECK_IDENTITY);
            assertThat(change.caseNumber()).isEqualTo(ModelEngine.caseOf(change.callId()));
            assertThat(change.priority()).isEqualTo(70);
        });
    }

    @Test
    void aClaimedItemIsNotClaimedByAnother() {
        workItems.claim(item, "agent1");

        assertThatThrownBy(() -> workItems.claim(item, "agent2"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("ALREADY_CLAIMED"));
    }

    @Test
    void claimingOnesOwnItemAgainChangesNothing() {
        workItems.claim(item, "agent1");
        workItems.claim(item, "agent1");

        assertThat(models.changes()).hasSize(2);
    }

    @Test
    void anItemThatIsGoneIsNotFound() {
        workItems.complete(item, Map.of(Steps.OUTCOME, Steps.PASS));

        assertThatThrownBy(() -> workItems.claim(item, "agent1"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.kind()).isEqualTo(RuleBroken.Kind.NOT_FOUND));
    }
}
