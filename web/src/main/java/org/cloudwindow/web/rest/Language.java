package org.cloudwindow.web.rest;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** Which language somebody reads: what the page's switch says, else what the browser asks for, else Chinese. */
public final class Language {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final String COOKIE = "cw_locale";

    private Language() {}

    public static Locale of(HttpServletRequest request) {
        if (request == null) {
            return CHINESE;
        }
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName()) && !cookie.getValue().isBlank()) {
                    return known(Locale.forLanguageTag(cookie.getValue().replace('_', '-')));
                }
            }
        }
        if (request.getHeader("Accept-Language") == null) {
            return CHINESE;
        }
        return Collections.list(request.getLocales()).stream()
                .filter(wish -> isKnown(wish.getLanguage()))
                .findFirst()
                .map(Language::known)
                .orElse(CHINESE);
    }

    private static Locale known(Locale wish) {
        return "en".equals(wish.getLanguage()) ? ENGLISH : CHINESE;
    }

    private static boolean isKnown(String language) {
        return "en".equals(language) || "zh".equals(language);
    }
}
