package org.cloudwindow.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.cloudwindow.shared.PageRequest;

/**
 * What a list page keeps in its address: filters, words and the page, so that a list can be bookmarked, sent to a
 * colleague and found again after a reload.
 */
public final class Paged {

    public static final int ROWS = 20;

    private static final int LAST_PAGE = 100_000;

    private final HttpServletRequest request;

    public Paged(HttpServletRequest request) {
        this.request = request;
    }

    /** A parameter of the address, or an empty text. */
    public String get(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** From 1. */
    public int page() {
        String page = get("page");
        return page.matches("[0-9]{1,6}") ? Math.min(LAST_PAGE, Math.max(1, Integer.parseInt(page))) : 1;
    }

    public PageRequest toRequest() {
        return new PageRequest((page() - 1) * ROWS, ROWS, get("search"));
    }

    /** The same list with one parameter changed; a change of anything but the page begins at the first page. */
    public String address(String path, String name, String value) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((key, values) -> parameters.put(key, values[0]));
        if (!"page".equals(name) && !"task".equals(name)) {
            parameters.remove("page");
        }
        parameters.put(name, value);
        String query = parameters.entrySet().stream()
                .filter(each -> each.getValue() != null && !each.getValue().isBlank())
                .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
