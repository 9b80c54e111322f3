package org.cloudwindow.web.rest;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The port of the loopback interface at which the program that minds a terminal's devices listens: the second part of the
 * cookie {@code cw_kiosk}, {@code <site>~<port>~<key>}, with which the terminal was set up.
 */
final class DevicePort {

    static final int USUAL = 18900;
    private static final int FIRST = 1024;
    private static final int LAST = 65535;

    private DevicePort() {}

    static int of(HttpServletRequest request) {
        return Requests.cookie(request, "cw_kiosk").map(DevicePort::in).orElse(USUAL);
    }

    /** The cookie is the browser's: anything but a port is the usual one, and never reaches the policy. */
    static int in(String cookie) {
        String[] parts = cookie.split("~", -1);
        if (parts.length < 2 || !parts[1].matches("[0-9]{4,5}")) {
            return USUAL;
        }
        int port = Integer.parseInt(parts[1]);
        return port < FIRST || port > LAST ? USUAL : port;
    }
}
