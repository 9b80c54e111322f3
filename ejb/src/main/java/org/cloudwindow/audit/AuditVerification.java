package org.cloudwindow.audit;

/**
 * What walking the chain has found.
 *
 * @param entries sealed entries that were walked
 * @param brokenAt id of the first entry that is not what was sealed, or 0
 */
public record AuditVerification(boolean intact, long entries, long brokenAt) {}
