package org.cloudwindow.guidance.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cloudwindow.guidance.internal.TestItem.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cloudwindow.guidance.NoticeView;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;

class GuidanceCaseTest {

    private static final List<NoticeView.Line> FAULTS =
            List.of(new NoticeView.Line("MATERIAL_POINT", "M1", "G1", "申请书", "要点", "漏填"));

    private final GuidanceCase it = TestItem.newCase();

    private void change(String key, String value, Origin origin) {
        it.changeForm(Map.of(key, value), origin, "somebody", NOW);
    }

    @Test
    void eachFieldHasAVersionOfItsOwn() {
        change("operatorTitle", "面馆", Origin.CITIZEN);
        change("floorArea", "80", Origin.AGENT);

        assertThat(it.getFormVersion()).isEqualTo(2);
        assertThat(it.staleFields(Map.of("floorArea", "90"), 1)).hasSize(1);
        assertThat(it.staleFields(Map.of("operatorTitle", "饭馆"), 1)).isEmpty();
        assertThat(it.staleFields(Map.of("floorArea", "80"), 0))
                .as("the same value")
                .isEmpty();
    }

    @Test
    void theSameValueAgainIsNoChange() {
        change("operatorTitle", "面馆", Origin.CITIZEN);

        assertThat(it.changeForm(Map.of("operatorTitle", "面馆"), Origin.AGENT, "agent", NOW))
                .isEmpty();
        assertThat(it.getFields().get("operatorTitle").getOrigin()).isEqualTo(Origin.CITIZEN);
        assertThat(it.getFormVersion()).isEqualTo(1);
    }

    @Test
    void anyChangeVoidsTheConfirmation() {
        change("operatorTitle", "面馆", Origin.CITIZEN);
        it.confirm(1, NOW);
        assertThat(it.isConfirmed()).isTrue();

        it.addMaterial("M1", TestItem.file(), Origin.CITIZEN, "citizen");
        assertThat(it.isConfirmed()).isFalse();

        it.confirm(1, NOW);
        it.changeSituation(Map.of("Q1", "A"), 1, TestItem.required(), NOW);
        assertThat(it.isConfirmed()).isFalse();
    }

    @Test
    void whoHasNotSeenTheNewestVersionCannotConfirm() {
        change("operatorTitle", "面馆", Origin.AGENT);

        assertThatThrownBy(() -> it.confirm(0, NOW))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("STALE");
    }

    @Test
    void aNewFileSupersedesTheOldOneAndItsOutcomes() {
        it.addMaterial("M1", TestItem.file(), Origin.CITIZEN, "citizen");
        it.review(ReviewSubject.point("M1", "G1"), ReviewResult.PASS, null, "agent", NOW);

        it.addMaterial("M1", TestItem.file(), Origin.CITIZEN, "citizen");

        assertThat(it.getMaterials()).extracting(CaseMaterial::isInForce).containsExactly(false, true);
        assertThat(it.findReview(ReviewSubject.point("M1", "G1")).orElseThrow().getResult())
                .isEqualTo(ReviewResult.RECHECK);
    }

    @Test
    @Clause("YCZ-8.2.6")
    void thereIsOneNoticeInARound() {
        it.issueNotice("GZ1", LocalDate.EPOCH, FAULTS, NOW);

        assertThat(it.getState()).isEqualTo(CaseState.RETURNED);
        assertThatThrownBy(() -> it.issueNotice("GZ2", LocalDate.EPOCH, FAULTS, NOW))
                .hasMessage("NOTICE_ALREADY_ISSUED");
    }

    @Test
    void theApplicantOpensTheNextRoundAndTheAgentDoesNot() {
        it.review(ReviewSubject.condition("C1"), ReviewResult.FAIL, "不符", "agent", NOW);
        it.issueNotice("GZ1", LocalDate.EPOCH, FAULTS, NOW);

        change("floorArea", "1", Origin.AGENT);
        assertThat(it.getRound()).isEqualTo(1);

        change("floorArea", "2", Origin.CITIZEN);
        assertThat(it.getRound()).isEqualTo(2);
        assertThat(it.getState()).isEqualTo(CaseState.OPEN);
        assertThat(it.findReview(ReviewSubject.condition("C1")).orElseThrow().getResult())
                .isEqualTo(ReviewResult.RECHECK);
        it.issueNotice("GZ2", LocalDate.EPOCH, FAULTS, NOW);
    }

    @Test
    void aReturnedCaseStaysReturnedWhenTheCallEnds() {
        it.issueNotice("GZ1", LocalDate.EPOCH, FAULTS, NOW);

        it.callEnded(it.currentCall(), "CALLER_HUNG_UP", NOW);

        assertThat(it.getState()).isEqualTo(CaseState.RETURNED);
        assertThat(it.getState().mayBeTakenUp()).isTrue();
    }

    @Test
    void aCallThatEndsWithNothingLeavesTheCaseUnfinishedUntilItIsTakenUp() {
        it.callEnded(it.currentCall(), "CALLER_HUNG_UP", NOW);
        assertThat(it.getState()).isEqualTo(CaseState.UNFINISHED);

        it.takeUp("call-2", 8, NOW);

        assertThat(it.getState()).isEqualTo(CaseState.OPEN);
        assertThat(it.currentCall().getCallId()).isEqualTo("call-2");
    }

    @Test
    void aRecordIsKeptForHalfAYearFromItsLastChange() {
        assertThat(it.getKeepUntil()).isEqualTo(LocalDate.parse("2027-05-26"));
    }
}
