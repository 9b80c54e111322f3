package org.cloudwindow.web.rest;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a request says about itself. */
final class Requests {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private Requests() {}

    /** The path inside the application as the container maps it: decoded, without query and path parameters. */
    static String path(HttpServletRequest request) {
        String more = request.getPathInfo();
        return more == null ? request.getServletPath() : request.getServletPath() + more;
    }

    static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/v1");
    }

    static boolean isWrite(HttpServletRequest request) {
        return !READING.contains(request.getMethod());
    }

    static Optional<String> cookie(HttpServletRequest request, String name) {
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(each -> name.equals(each.getName()))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isBlank())
                        .findFirst();
    }
}
