package org.cloudwindow.call;

/**
 * A call as reception opens it.
 *
 * @param sessionId the citizen session that calls, {@code applicantId} whom it has proven to be, or 0
 * @param identityLevel how strongly
 * @param caseNumber the case this call is about
 * @param mode {@code ONLINE_GUIDANCE}, {@code REMOTE_ACCEPTANCE} or {@code BUSINESS_SUPPORT}
 * @param itemCode item, or null where none is chosen yet; {@code itemName} what it is called
 * @param group the item's department, or {@code roleAgent} for the general desk
 * @param channel {@code PC}, {@code MOBILE}, {@code KIOSK} or {@code WINDOW}
 */
public record JoinCall(
        long sessionId,
        long applicantId,
        int identityLevel,
        String caseNumber,
        String mode,
        String itemCode,
        String itemName,
        String group,
        String siteCode,
        String channel,
        String language) {}
