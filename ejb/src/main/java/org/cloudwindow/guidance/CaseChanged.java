package org.cloudwindow.guidance;

/**
 * Something of a case is no longer as it was; whoever shows it reads again, with rights of his own.
 *
 * @param callId the conversation it belongs to, or null
 */
public record CaseChanged(String caseNumber, String callId, Kind kind) {

    /** What changed. */
    public enum Kind {
        OPENED,
        IDENTITY,
        MODE,
        ITEM,
        SITUATION,
        FORM,
        MATERIAL,
        REVIEW,
        CONFIRMATION,
        NOTICE,
        SUBMISSION,
        HAND_OVER,
        DECISION,
        EVALUATION,
        STEP
    }
}
