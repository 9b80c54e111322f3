package org.cloudwindow.call;

import java.time.Instant;

/**
 * A caller's wish to be called back.
 *
 * @param contact masked, or null once it is no longer needed
 * @param ringingAt since when the caller's page rings, or null
 * @param missed how often it rang in vain
 * @param resting whether the next ring waits for a while
 */
public record CallBackView(
        String callId, String contact, Instant askedAt, Instant ringingAt, int missed, boolean resting) {}
