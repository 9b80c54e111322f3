package org.cloudwindow.bpmn.calltransfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.cloudwindow.bpmn.engine.ModelEngine;
import org.cloudwindow.process.Steps;
import org.cloudwindow.process.WorkItemChanged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a live call to another agent, branch by branch. */
class CallTransferProcessTest {

    private final ModelEngine models = ModelEngine.fresh();
    private int ready = 1;
    private boolean tooOften;

    @BeforeEach
    void somebodyIsReady() {
        models.whenCalled("ringTransfer", execution -> execution.setVariable(CallTransfer.RINGING, ready-- > 0));
        models.whenCalled("giveBackTransfer", execution -> execution.setVariable(CallTransfer.TOO_OFTEN, tooOften));
        models.whenCalled("routeToGeneralDesk", execution -> {
            execution.setVariable(Steps.GROUP, "roleAgent");
            ready = 1;
            tooOften = false;
        });
    }

    private String ask(String kind) {
        return models.start(
                CallTransfer.KEY, Map.of(Steps.GROUP, "deptSocial", Steps.AGENT, "market1", Steps.TRANSFER_KIND, kind));
    }

    @Test
    void aBlindTransferIsHandedOverAtTheAnswer() {
        String transfer = ask("BLIND");
        assertThat(models.openTasks(transfer)).containsExactly(Steps.ANSWER_TRANSFER);

        models.complete(Steps.ANSWER_TRANSFER, transfer);

        assertThat(models.acts()).containsExactly("ringTransfer", "handOverCall");
        assertThat(models.isOver(transfer)).isTrue();
    }

    @Test
    void aWarmTransferIsHandedOverByTheSenderAfterBothHaveSpoken() {
        String transfer = ask("WARM");
        models.complete(Steps.ANSWER_TRANSFER, transfer);
        assertThat(models.acts()).doesNotContain("handOverCall");
        assertThat(models.openTasks(transfer)).containsExactly(Steps.TALK_TOGETHER);
        assertThat(models.changes())
                .filteredOn(change -> change.kind() == WorkItemChanged.Kind.CREATED
                        && change.taskKey().equals(Steps.TALK_TOGETHER))
                .extracting(WorkItemChanged::assignee)
                .containsExactly("market1");

        models.complete(Steps.TALK_TOGETHER, transfer);

        assertThat(models.acts()).containsExactly("ringTransfer", "handOverCall");
        assertThat(models.isOver(transfer)).isTrue();
    }

    @Test
    void itRingsForTwentySecondsThenAtTheNextOne() {
        ready = 2;
        String transfer = ask("BLIND");
        models.pass(Duration.ofSeconds(19));
        assertThat(models.acts()).containsExactly("ringTransfer");

        models.pass(Duration.ofSeconds(2));

        assertThat(models.acts()).containsExactly("ringTransfer", "stopRinging", "ringTransfer");
        assertThat(models.openTasks(transfer)).containsExactly(Steps.ANSWER_TRANSFER);
    }

    @Test
    void aDeclinedTransferRingsAtTheNextOneAtOnce() {
        ready = 2;
        String transfer = ask("BLIND");

        assertThat(models.send(Steps.TRANSFER_DECLINED, transfer)).isTrue();

        assertThat(models.acts()).containsExactly("ringTransfer", "stopRinging", "ringTransfer");
    }

    @Test
    void whereNobodyAnswersItGoesBackToTheSender() {
        String transfer = ask("BLIND");

        models.pass(Duration.ofSeconds(21));

        assertThat(models.acts()).containsExactly("ringTransfer", "stopRinging", "ringTransfer", "giveBackTransfer");
        assertThat(models.hasPassed(CallTransfer.GIVEN_BACK_END, transfer)).isTrue();
        assertThat(models.isOver(transfer)).isTrue();
    }

    @Test
    void whereNobodyIsReadyItGoesBackAtOnce() {
        ready = 0;

        String transfer = ask("WARM");

        assertThat(models.acts()).containsExactly("ringTransfer", "giveBackTransfer");
        assertThat(models.isOver(transfer)).isTrue();
    }

    @Test
    void afterOneFailureTooManyTheGeneralDeskIsRung() {
        ready = 0;
        tooOften = true;

        String transfer = ask("BLIND");

        assertThat(models.acts())
                .containsExactly("ringTransfer", "giveBackTransfer", "routeToGeneralDesk", "ringTransfer");
        assertThat(models.changes())
                .filteredOn(change -> change.kind() == WorkItemChanged.Kind.CREATED)
                .extracting(WorkItemChanged::groups)
                .containsExactly(java.util.List.of("roleAgent"));
        models.complete(Steps.ANSWER_TRANSFER, transfer);
        assertThat(models.acts()).endsWith("handOverCall");
    }

    @Test
    void itCanBeTakenBackWhileItRings() {
        String transfer = ask("BLIND");

        assertThat(models.send(Steps.TRANSFER_CANCELLED, transfer)).isTrue();

        assertThat(models.isOver(transfer)).isTrue();
        assertThat(models.acts()).containsExactly("ringTransfer");
    }

    @Test
    void itCanBeTakenBackWhileBothSpeakWithTheCitizen() {
        String transfer = ask("WARM");
        models.complete(Steps.ANSWER_TRANSFER, transfer);

        assertThat(models.send(Steps.TRANSFER_CANCELLED, transfer)).isTrue();

        assertThat(models.isOver(transfer)).isTrue();
        assertThat(models.acts()).doesNotContain("handOverCall");
    }

    @Test
    void onceHandedOverNothingIsLeftToTakeBack() {
        String transfer = ask("BLIND");
        models.complete(Steps.ANSWER_TRANSFER, transfer);

        assertThat(models.send(Steps.TRANSFER_CANCELLED, transfer)).isFalse();
        models.pass(Duration.ofSeconds(60));
        assertThat(models.acts()).doesNotContain("stopRinging");
    }
}
