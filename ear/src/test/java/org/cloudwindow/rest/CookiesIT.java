package org.cloudwindow.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.Test;

/** The cookies of pages, and what a foreign page cannot do with them. */
class CookiesIT {

    private static final Map<String, String> PHONE = Map.of("phone", "0000-8800301");

    private final TestWindow window = TestWindow.get();
    private final Api api = window.api();

    @Test
    void aPageGetsCookiesThatNoScriptReads() {
        List<String> cookies = signIn().response().headers().allValues("Set-Cookie");
        assertThat(cookies)
                .anyMatch(cookie -> cookie.startsWith("cw_staff=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Strict"))
                .anyMatch(cookie -> cookie.startsWith("cw_csrf=") && !cookie.contains("HttpOnly"));
    }

    @Test
    void whoIsNoPageOfOursGetsTheTokenAlone() {
        Answer opened = api.post("staff-sessions", Map.of("username", "admin1", "password", "window-demo"));
        assertThat(opened.expect(201).response().headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void aWriteByCookieNeedsTheProofOfThePage() {
        Answer opened = signIn();
        Api page = api.with("Cookie", "cw_staff=" + cookie(opened, "cw_staff"));
        page.get("staff-sessions/me").expect(200);
        page.put("sites/CLOSED/phone", PHONE).expect(403, "CSRF");
        page.with("X-CSRF-Token", "guessed").put("sites/CLOSED/phone", PHONE).expect(403, "CSRF");
        Api proven = page.with("X-CSRF-Token", cookie(opened, "cw_csrf"));
        proven.put("sites/CLOSED/phone", PHONE).expect(200);
        proven.with("Origin", "https://evil.example")
                .put("sites/CLOSED/phone", PHONE)
                .expect(403, "CSRF");
        proven.with("Origin", origin()).put("sites/CLOSED/phone", PHONE).expect(200);
        proven.with("Sec-Fetch-Site", "cross-site")
                .put("sites/CLOSED/phone", PHONE)
                .expect(403, "CSRF");
    }

    @Test
    void withAnAuthorizationHeaderCookiesDoNotCount() {
        Api both = api.with("Cookie", "cw_staff=" + cookie(signIn(), "cw_staff"));
        both.with("Authorization", "Bearer c_nonsense").get("staff-sessions/me").expect(401, "SESSION_EXPIRED");
        both.bearer(api.citizen(251).token()).get("citizen-sessions/me").expect(200);
    }

    @Test
    void oneBrowserMayHoldBothSidesAndSaysForWhichItAsks() {
        Api both = api.with(
                "Cookie",
                "cw_staff=" + cookie(signIn(), "cw_staff") + "; cw_citizen="
                        + api.citizen(252).token());
        both.with("X-Window-Side", "citizen").get("citizen-sessions/me").expect(200);
        both.with("X-Window-Side", "staff").get("staff-sessions/me").expect(200);
        both.get("staff-sessions/me").expect(200);
    }

    @Test
    void aCookieThatHasExpiredIsAsGoodAsNone() {
        Api stale = api.with("Cookie", "cw_staff=s_gone; cw_citizen=c_gone");
        stale.get("departments").expect(200);
        stale.get("staff-sessions/me").expect(401, "UNAUTHENTICATED");
        stale.post("citizen-sessions", Map.of()).expect(201);
    }

    private Answer signIn() {
        return api.with("X-Requested-With", "cloudwindow")
                .post("staff-sessions", Map.of("username", "admin1", "password", "window-demo"))
                .expect(201);
    }

    private String origin() {
        return window.url().toString().replaceAll("/$", "");
    }

    private static String cookie(Answer answer, String name) {
        return answer.response().headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }
}
