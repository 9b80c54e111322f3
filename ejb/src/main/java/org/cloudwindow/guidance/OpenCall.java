package org.cloudwindow.guidance;

/**
 * A citizen's wish to talk to somebody.
 *
 * @param itemCode what it is about; mode 1 needs it
 * @param mode {@code ONLINE_GUIDANCE}, {@code REMOTE_ACCEPTANCE}
 * @param siteCode where the citizen is; nothing means city hall
 * @param channel {@code PC}, {@code MOBILE}, {@code KIOSK} or {@code WINDOW}
 * @param caseNumber a case that is to be taken up again, or null for a new one
 * @param language the page's language, such as {@code zh_CN}
 */
public record OpenCall(
        String itemCode, String mode, String siteCode, String channel, String caseNumber, String language) {}
