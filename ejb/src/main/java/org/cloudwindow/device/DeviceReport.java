package org.cloudwindow.device;

/**
 * A test as a page reports it.
 *
 * @param channel {@code PC}, {@code MOBILE}, {@code KIOSK} or {@code WINDOW}
 * @param siteCode the point the device stands at, or null
 * @param scheduled whether this is the point's test call, which takes the {@code terminalKey} of the point
 * @param camera one of {@link Verdict}, as are {@code microphone}, {@code speaker} and {@code network}
 * @param connected whether a connection of the kind of a call came about; null where none was tried
 * @param rttMillis median of the round trips, in milliseconds
 * @param lossPercent round trips without answer, 0 to 100
 * @param durationMillis how long the test took, in milliseconds
 */
public record DeviceReport(
        String channel,
        String siteCode,
        Boolean scheduled,
        String terminalKey,
        String camera,
        String microphone,
        String speaker,
        String network,
        Boolean connected,
        Integer rttMillis,
        Integer lossPercent,
        Integer durationMillis) {

    public boolean isScheduled() {
        return Boolean.TRUE.equals(scheduled);
    }
}
