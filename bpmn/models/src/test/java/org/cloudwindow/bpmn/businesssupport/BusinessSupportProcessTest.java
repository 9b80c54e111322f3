package org.cloudwindow.bpmn.businesssupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.cloudwindow.bpmn.engine.ModelEngine;
import org.cloudwindow.process.StepNotOpen;
import org.cloudwindow.process.Steps;
import org.cloudwindow.process.WorkItemChanged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mode 3, branch by branch. */
class BusinessSupportProcessTest {

    private final ModelEngine models = ModelEngine.fresh();
    private int departmentsLeft;
    private String support;

    @BeforeEach
    void anAgentAsks() {
        models.whenCalled("nextSupporter", execution -> {
            if (departmentsLeft-- <= 0) {
                throw new BpmnError(BusinessSupport.NO_DEPARTMENT_LEFT);
            }
            execution.setVariable(Steps.GROUP, "deptHealth");
        });
        models.whenCalled("requestOpinion", execution -> execution.setVariable(Steps.GROUP, "deptSocial"));
        support = models.start(BusinessSupport.KEY, Map.of(Steps.GROUP, "deptSocial", Steps.CLAIMED, false));
    }

    private void claim() {
        models.processes().reroute(support, Map.of(Steps.CLAIMED, true));
    }

    private List<List<String>> groupsAsked(String taskKey) {
        return models.changes().stream()
                .filter(change -> change.kind() == WorkItemChanged.Kind.CREATED
                        && change.taskKey().equals(taskKey))
                .map(WorkItemChanged::groups)
                .toList();
    }

    @Test
    void theTaskIsOfTheDepartment() {
        assertThat(models.openTasks(support)).containsExactly(Steps.SUPPORT_CALL);
        assertThat(groupsAsked(Steps.SUPPORT_CALL)).containsExactly(List.of("deptSocial"));
    }

    @Test
    void aGuidedAgentGoesOnAndTheAnswerBecomesKnowledge() {
        claim();
        models.complete(Steps.SUPPORT_CALL, support, Steps.GUIDED);

        assertThat(models.acts()).containsExactly("proposeKnowledge");
        assertThat(models.hasPassed(BusinessSupport.SUPPORT_OVER_END, support)).isTrue();
        assertThat(models.isOver(support)).isTrue();
    }

    @Test
    void aSpecialistWhoTakesOverBecomesTheHandlingPerson() {
        claim();
        models.complete(Steps.SUPPORT_CALL, support, Steps.TAKE_OVER);

        assertThat(models.acts()).containsExactly("takeOverCall", "proposeKnowledge");
        assertThat(models.isOver(support)).isTrue();
    }

    @Test
    void anotherOutcomeIsNoWayOut() {
        assertThatThrownBy(() -> models.complete(Steps.SUPPORT_CALL, support, "MAYBE"))
                .isInstanceOf(StepNotOpen.class);
        assertThat(models.openTasks(support)).containsExactly(Steps.SUPPORT_CALL);
    }

    @Test
    void whoClaimedItInTimeIsNotHurried() {
        models.pass(Duration.ofSeconds(59));
        claim();
        models.pass(Duration.ofMinutes(20));

        assertThat(models.acts()).isEmpty();
        assertThat(models.openTasks(support)).containsExactly(Steps.SUPPORT_CALL);
        models.complete(Steps.SUPPORT_CALL, support, Steps.GUIDED);
        assertThat(models.isOver(support)).isTrue();
    }

    @Test
    void afterAMinuteWithoutAClaimTheNextDepartmentIsRung() {
        departmentsLeft = 1;
        models.pass(Duration.ofSeconds(59));
        assertThat(models.acts()).isEmpty();

        models.pass(Duration.ofSeconds(2));

        assertThat(models.acts()).containsExactly("nextSupporter");
        assertThat(models.openTasks(support)).containsExactly(Steps.SUPPORT_CALL);
        assertThat(groupsAsked(Steps.SUPPORT_CALL)).containsExactly(List.of("deptSocial"), List.of("deptHealth"));
    }

    @Test
    void theSecondDepartmentHasItsMinuteToo() {
        departmentsLeft = 1;
        models.pass(Duration.ofSeconds(61));
        models.pass(Duration.ofSeconds(59));
        assertThat(models.acts()).containsExactly("nextSupporter");

        models.pass(Duration.ofSeconds(2));

        assertThat(models.acts()).containsExactly("nextSupporter", "nextSupporter", "requestOpinion");
    }

    @Test
    void whereAllWereAskedAnAnswerInWritingIsOwedWithinADay() {
        models.pass(Duration.ofSeconds(61));

        assertThat(models.acts()).containsExactly("nextSupporter", "requestOpinion");
        assertThat(models.openTasks(support)).containsExactly(Steps.WRITE_OPINION);
        assertThat(groupsAsked(Steps.WRITE_OPINION)).containsExactly(List.of("deptSocial"));
        Instant due = models.changes().get(models.changes().size() - 1).dueAt();
        assertThat(due).isEqualTo(Instant.parse("2026-11-24T01:01:01Z"));
    }

    @Test
    void aWrittenAnswerBecomesKnowledge() {
        models.pass(Duration.ofSeconds(61));
        models.complete(Steps.WRITE_OPINION, support);

        assertThat(models.acts()).containsExactly("nextSupporter", "requestOpinion", "proposeKnowledge");
        assertThat(models.isOver(support)).isTrue();
    }

    @Test
    void theDepartmentIsRemindedThreeTimesOfWhatItOwes() {
        models.pass(Duration.ofSeconds(61));
        models.pass(Duration.ofHours(3));
        assertThat(models.acts()).doesNotContain("remindSupporter");

        for (int i = 0; i < 5; i++) {
            models.pass(Duration.ofHours(4));
        }

        assertThat(models.acts()).filteredOn("remindSupporter"::equals).hasSize(3);
        assertThat(models.openTasks(support)).containsExactly(Steps.WRITE_OPINION);
    }

    @Test
    void aCallThatEndsWhileItRingsTurnsTheQuestionIntoWriting() {
        assertThat(models.send(Steps.PARENT_CALL_ENDED, support)).isTrue();

        assertThat(models.acts()).containsExactly("requestOpinion");
        assertThat(models.openTasks(support)).containsExactly(Steps.WRITE_OPINION);
    }

    @Test
    void aQuestionCanBeWithdrawnWhileItRings() {
        assertThat(models.send(Steps.SUPPORT_WITHDRAWN, support)).isTrue();

        assertThat(models.isOver(support)).isTrue();
        assertThat(models.hasPassed(BusinessSupport.WITHDRAWN_END, support)).isTrue();
    }

    @Test
    void aQuestionCanBeWithdrawnWhileItIsOwedInWriting() {
        models.pass(Duration.ofSeconds(61));

        assertThat(models.send(Steps.SUPPORT_WITHDRAWN, support)).isTrue();

        assertThat(models.isOver(support)).isTrue();
    }

    @Test
    void itRunsBesideTheServiceAndIsNotWhereTheCaseStands() {
        String call = models.connectedCall();
        models.processes()
                .start(
                        BusinessSupport.KEY,
                        ModelEngine.caseOf(call),
                        Map.of(Steps.CALL_ID, "beside", Steps.GROUP, "deptSocial", Steps.CLAIMED, false));

        var state = models.processes().findState(ModelEngine.caseOf(call)).orElseThrow();

        assertThat(state.processKey()).isEqualTo(Steps.ONLINE_GUIDANCE_PROCESS);
        assertThat(state.others()).anyMatch(other -> other.processKey().equals(BusinessSupport.KEY));
        assertThat(models.openTasks(call)).containsExactly(Steps.GUIDE_APPLICATION);
    }

    @Test
    void whoeverTakesOverHoldsTheTasksOfTheCall() {
        String call = models.connectedCall();

        models.processes().reassign(call, "market1", "social1");
        assertThat(models.changes().get(models.changes().size() - 1).assignee()).isEqualTo("social1");
        models.complete(Steps.GUIDE_APPLICATION, call);

        assertThat(models.changes().get(models.changes().size() - 1).assignee()).isEqualTo("social1");
    }
}
