package org.cloudwindow.web.rest;

import java.util.List;

/**
 * The published list of problem codes. A code, once here, never changes its meaning. Each has its sentence in every
 * language under {@code problem.<code>} (a test holds both to each other); add a code here before throwing it.
 */
public final class ProblemCodes {

    public static final List<String> PUBLISHED = List.of(
            // the interface itself
            "MALFORMED",
            "UNAUTHENTICATED",
            "SESSION_EXPIRED",
            "FORBIDDEN",
            "CSRF",
            "NOT_FOUND",
            "METHOD_NOT_ALLOWED",
            "NOT_ACCEPTABLE",
            "TOO_LARGE",
            "UNSUPPORTED_TYPE",
            "INVALID",
            "STALE",
            "TOO_MANY",
            "INTERNAL",
            "SERVICE_AWAY",
            // staff
            "BAD_CREDENTIALS",
            "ACCOUNT_LOCKED",
            "ADMINISTRATOR_EXISTS",
            // applicants
            "IDENTITY_REFUSED",
            "IDENTITY_REQUIRED",
            "ALREADY_IDENTIFIED",
            "FACE_REFUSED",
            // calls
            "OUTSIDE_HOURS",
            "ITEM_REQUIRED",
            "ITEM_NOT_OFFERED",
            "ITEM_WITHDRAWN",
            "ALREADY_ANSWERED",
            "NOT_OFFERED",
            "NOT_ANSWERED",
            "NOT_IN_WRAP_UP",
            "CALL_NOT_IN_STATE",
            "CALL_DOUBLED",
            "CALL_OVER",
            "CALLBACK_NOT_OFFERED",
            "CALLBACK_DOUBLED",
            "CALLBACK_NOT_RINGING",
            "APPOINTMENT_DOUBLED",
            "APPOINTMENT_OVER",
            "SLOT_TAKEN",
            "CONSENT_REQUIRED",
            "CALL_HELD",
            "CODE_REFUSED",
            "TRANSFER_OPEN",
            "TRANSFER_NOT_ANSWERED",
            "AGENT_BUSY",
            "OWN_QUESTION",
            "SUPPORT_OVER",
            "FIELD_SENSITIVE",
            "ASSIST_NOT_ALLOWED",
            // work items
            "ALREADY_CLAIMED",
            "NOT_OF_ITS_GROUPS",
            "STEP_NOT_OPEN",
            "STEP_HAS_OWN_CALL",
            // cases
            "REVIEW_INCOMPLETE",
            "NOT_CONFIRMED",
            "NOTHING_TO_CORRECT",
            "NOTICE_ALREADY_ISSUED",
            "NOT_SUBMITTED_YET",
            "NOT_ACCEPTED_YET",
            "CASE_CLOSED",
            "CASE_IN_CALL",
            "ALREADY_IN_MODE",
            "ALREADY_NUMBERED",
            "NOTHING_TO_PROMISE",
            "ACCESS_REFUSED",
            "ALREADY_EVALUATED",
            "EVALUATION_EXPIRED");

    private ProblemCodes() {}
}
