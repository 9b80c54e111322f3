package org.cloudwindow.device;

/**
 * How the devices of a point are.
 *
 * @param testCallAt when it owes its daily test call, such as {@code 08:30}, or null
 * @param state {@code OK}, {@code FAILED}, {@code OVERDUE}, or {@code UNKNOWN} where nothing was ever reported
 * @param last the newest test call, else the newest test; null where there is none
 * @param alarmsOfWeek alarms of the last seven days
 */
public record SiteDevicesView(
        String siteCode,
        String siteName,
        String centreName,
        String testCallAt,
        String state,
        DeviceCheckView last,
        long alarmsOfWeek) {}
