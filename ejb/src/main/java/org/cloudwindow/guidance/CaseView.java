package org.cloudwindow.guidance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cloudwindow.applicant.ApplicantView;
import org.cloudwindow.process.ProcessState;

/**
 * The guidance record of one case, as its reader may see it.
 *
 * @param callId the newest conversation
 * @param version version of form and situation
 * @param round how often the applicant has supplied: 1, and one more after each notice
 * @param accessCode opens the case later together with a number on paper; for the applicant only
 * @param intent what the applicant wants, in the agent's words
 * @param undecided what the initial review still has to decide
 * @param openQuestions questions on the situation without an answer
 * @param item what it is about, or null while that is not settled
 * @param acceptance hand-over, decision and promise
 * @param keepUntil earliest day the record may be destroyed (DB4110 7.2)
 */
public record CaseView(
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
        ItemOfCase item,
        SituationOfCase situation,
        List<String> openQuestions,
        FormView form,
        List<MaterialView> materials,
        List<ConditionView> conditions,
        List<ReviewView> reviews,
        List<Undecided> undecided,
        List<NoticeView> notices,
        ReceiptView receipt,
        AcceptanceView acceptance,
        List<DocumentView> documents,
        List<ConversationView> calls,
        ProcessState process) {

    /** The item, in the version that was in force when the case began. */
    public record ItemOfCase(String code, String name, int version, String department) {}

    /** The situation as answered so far; code and name are null while a question is open. */
    public record SituationOfCase(String code, String name, Map<String, String> answers) {}

    /** A condition of acceptance and how it was judged. */
    public record ConditionView(
            String code, String text, String result, String remark, String reviewer, Instant reviewedAt) {}

    /** Something the review has not decided. */
    public record Undecided(String materialCode, String pointCode, String conditionCode, String fieldKey) {}

    /** A document that can be downloaded. */
    public record DocumentView(String kind, String number, String digest, Instant madeAt) {}

    /** One conversation of the case. */
    public record ConversationView(
            String id,
            String agent,
            Instant openedAt,
            Instant answeredAt,
            Instant endedAt,
            String endReason,
            String outcome,
            String notes) {}
}
