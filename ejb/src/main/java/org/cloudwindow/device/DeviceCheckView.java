package org.cloudwindow.device;

import java.time.Instant;

/**
 * A stored test; the fields are those of {@link DeviceReport}.
 *
 * @param passed whether a call is possible with what was found
 */
public record DeviceCheckView(
        long id,
        String siteCode,
        String channel,
        boolean scheduled,
        Verdict camera,
        Verdict microphone,
        Verdict speaker,
        Verdict network,
        Boolean connected,
        Integer rttMillis,
        Integer lossPercent,
        Integer durationMillis,
        boolean passed,
        Instant checkedAt) {}
