package org.cloudwindow.bpmn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.cloudwindow.process.ProcessState;
import org.cloudwindow.process.Steps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a case stands in its models. */
class CaseStatesTest {

    private ModelEngine models;

    @BeforeEach
    void freshEngine() {
        models = ModelEngine.fresh();
    }

    @Test
    void aCalledProcessShowsBesideItsCaller() {
        String call = models.start(Steps.ONLINE_GUIDANCE_PROCESS, Map.of());

        ProcessState state = stateOf(ModelEngine.caseOf(call));

        assertThat(state.processKey()).isEqualTo(Steps.ONLINE_GUIDANCE_PROCESS);
        assertThat(state.activityIds()).containsExactly("Call_CallConnection");
        assertThat(state.others())
                .extracting(ProcessState::processKey)
                .containsExactlyInAnyOrder("CallConnectionProcess", "IdentityCheckProcess");
        assertThat(state.others())
                .filteredOn(other -> other.processKey().equals("CallConnectionProcess"))
                .singleElement()
                .satisfies(other -> assertThat(other.activityIds())
                        .containsExactlyInAnyOrder("Task_WaitForAgent", "Event_RingPassed"));
    }

    @Test
    void aStepInsideGuidanceIsNamedItself() {
        String call = models.callInReview();

        assertThat(stateOf(ModelEngine.caseOf(call)).activityIds()).containsExactly("Task_ReviewMaterials");
    }

    @Test
    void theNewestInstanceOfAReturnedCaseComesFirst() {
        String first = models.connectedCall();
        models.send(Steps.CALL_ENDED, first);
        models.pass(Duration.ofMinutes(5));
        String number = ModelEngine.caseOf(first);

        models.processes()
                .start(
                        Steps.ONLINE_GUIDANCE_PROCESS,
                        number,
                        Map.of(
                                Steps.CALL_ID,
                                "second",
                                Steps.GROUP,
                                "roleAgent",
                                Steps.IDENTITY_LEVEL,
                                1,
                                Steps.CONNECTED,
                                false));

        assertThat(stateOf(number).activityIds()).containsExactly("Call_CallConnection");
        assertThat(stateOf(number).others())
                .extracting(ProcessState::processKey)
                .contains(Steps.ONLINE_GUIDANCE_PROCESS);
    }

    @Test
    void aCaseNobodyStartedHasNoState() {
        assertThat(models.processes().findState("unknown")).isEmpty();
    }

    private ProcessState stateOf(String caseNumber) {
        return models.processes().findState(caseNumber).orElseThrow();
    }
}
