/**
 * Those who want something done: natural persons, and organizations for which their legal representative speaks; and
 * how they prove who they are.
 *
 * <p>Name and number alone give level 1, which opens only what the session itself has begun. Numbers are checked by
 * GB 11643 and GB 32100 before anybody is asked, kept encrypted, found by blind index and shown masked; who needs one
 * in full states a reason, and that is kept. "Unknown" and "does not match" are one answer.
 *
 * <p>A terminal may compare the person with the card; what it finds is kept, its pictures are not.
 */
package org.cloudwindow.applicant;
