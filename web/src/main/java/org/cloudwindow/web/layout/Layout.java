package org.cloudwindow.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.cloudwindow.web.rest.Language;

/** What the frame of every page asks: language, size of the texts, and where the reader is. */
@Named
@RequestScoped
public class Layout {

    private static final String LARGE_TEXT_COOKIE = "cw_text";

    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        return Language.of(request);
    }

    /** For the {@code lang} of the page, which the browser modules read too. */
    public String getLang() {
        return getLocale().toLanguageTag();
    }

    public boolean isLarge() {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(each -> LARGE_TEXT_COOKIE.equals(each.getName()) && "large".equals(each.getValue()));
    }

    /** The address the reader sees. */
    public String getPath() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return forwarded == null ? request.getRequestURI() : forwarded.toString();
    }

    /** Whether this is a page of a self-service terminal: full screen, large, nothing that leads out. */
    public boolean isKiosk() {
        return getPath().equals("/kiosk") || getPath().startsWith("/kiosk/");
    }

    /** The frame of a page that citizens have at a terminal too. */
    public String getCitizenTemplate() {
        return "/WEB-INF/templates/" + (isKiosk() ? "kiosk" : "citizen") + ".xhtml";
    }

    /** For {@code aria-current} of a link to this address or one below it. */
    public String current(String address) {
        String path = getPath();
        boolean here = "/".equals(address) ? "/".equals(path) : path.equals(address) || path.startsWith(address + "/");
        return here ? "page" : null;
    }
}
