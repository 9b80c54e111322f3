/**
 * Who did what, in a way that cannot be changed unnoticed: sign-ins and refusals, disclosures of personal data, acts of
 * administration.
 *
 * <p>An entry is written in the transaction of the act, so that there is no act without its entry; acts that were
 * refused, whose transaction is rolled back, write theirs apart. A moment later every entry is sealed into one chain.
 * The table itself refuses changes and deletions.
 */
package org.cloudwindow.audit;
