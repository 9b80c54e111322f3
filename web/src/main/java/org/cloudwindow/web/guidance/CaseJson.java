package org.cloudwindow.web.guidance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cloudwindow.applicant.ApplicantView;
import org.cloudwindow.evaluation.EvaluationView;
import org.cloudwindow.guidance.AcceptanceView;
import org.cloudwindow.guidance.CaseView;
import org.cloudwindow.guidance.FormView;
import org.cloudwindow.guidance.MaterialView;
import org.cloudwindow.guidance.NoticeView;
import org.cloudwindow.guidance.ReceiptView;
import org.cloudwindow.guidance.ReviewView;
import org.cloudwindow.process.ProcessState;

/** The guidance record with its rating, once there is one. */
public record CaseJson(
        String number,
        String state,
        String mode,
        String siteCode,
        String channel,
        String callId,
        int round,
        int version,
        Instant openedAt,
        Instant changedAt,
        LocalDate keepUntil,
        String accessCode,
        String intent,
        ApplicantView applicant,
        String agent,
        String group,
        CaseView.ItemOfCase item,
        CaseView.SituationOfCase situation,
        List<String> openQuestions,
        FormView form,
        List<MaterialView> materials,
        List<CaseView.ConditionView> conditions,
        List<ReviewView> reviews,
        List<CaseView.Undecided> undecided,
        List<NoticeView> notices,
        ReceiptView receipt,
        AcceptanceView acceptance,
        List<CaseView.DocumentView> documents,
        List<CaseView.ConversationView> calls,
        ProcessState process,
        EvaluationView evaluation) {

    static CaseJson of(CaseView view, EvaluationView evaluation) {
        return new CaseJson(
                view.number(),
                view.state(),
                view.mode(),
                view.siteCode(),
                view.channel(),
                view.callId(),
                view.round(),
                view.version(),
                view.openedAt(),
                view.changedAt(),
                view.keepUntil(),
                view.accessCode(),
                view.intent(),
                view.applicant(),
                view.agent(),
                view.group(),
                view.item(),
                view.situation(),
                view.openQuestions(),
                view.form(),
                view.materials(),
                view.conditions(),
                view.reviews(),
                view.undecided(),
                view.notices(),
                view.receipt(),
                view.acceptance(),
                view.documents(),
                view.calls(),
                view.process(),
                evaluation);
    }
}
