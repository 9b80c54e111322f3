package org.cloudwindow.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.Test;

/** What the interface says when something is wrong. */
class ProblemsIT {

    private final Api api = TestWindow.get().api();

    @Test
    void everyRefusalIsAProblemWithACodeAndASentence() {
        Answer missing = api.get("no-such-thing").expect(404, "NOT_FOUND");
        assertThat(missing.header("Content-Type")).startsWith("application/problem+json");
        assertThat(missing.text("detail")).contains("没有找到");
        api.delete("items").expect(405, "METHOD_NOT_ALLOWED");
        send("application/json", "{\"name\":").expect(400, "MALFORMED");
        send("application/json", "[1,2]").expect(400, "MALFORMED");
        send("text/plain", "x").expect(415, "UNSUPPORTED_TYPE");
        api.with("Accept", "image/png").get("departments").expect(406, "NOT_ACCEPTABLE");
    }

    @Test
    void anAddressThatLeadsNowhereSaysSoToProgramsToo() {
        api.get("/no-such-page").expect(404);
        api.get("/guide/000000000000").expect(404);
        api.get("/guide/000131008000").expect(200);
    }

    @Test
    void theSentenceIsInTheReadersLanguage() {
        assertThat(api.with("Accept-Language", "en-GB,en;q=0.9").get("nothing").text("detail"))
                .isEqualTo("This was not found, or it is not yours.");
        assertThat(api.with("Accept-Language", "fr").get("nothing").text("detail"))
                .contains("没有找到");
        assertThat(api.with("Accept-Language", "zh-CN")
                        .with("Cookie", "cw_locale=en")
                        .get("nothing")
                        .text("detail"))
                .startsWith("This was");
    }

    @Test
    void noRefusalTellsOfTheInside() {
        for (String path : new String[] {
            "items/%00",
            "items/';--",
            "applicants/99999999999999999999",
            "x%2Fy",
            "items/<b>".replace("<", "%3C").replace(">", "%3E")
        }) {
            Answer answer = api.staff("agent1").get(path);
            assertThat(answer.status()).as(path).isBetween(400, 499);
            assertThat(answer.body())
                    .doesNotContain("Exception")
                    .doesNotContain("org.")
                    .doesNotContain("<b>");
        }
    }

    @Test
    void answersAreNotKeptAndNotSniffed() {
        Answer answer = api.get("departments").expect(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("script-src 'self'")
                .contains("frame-ancestors 'self'");
        assertThat(answer.header("Permissions-Policy")).contains("camera=(self)");
        assertThat(answer.header("X-Powered-By")).isNull();
    }

    @Test
    void aPageHasOnePolicyWithTheNonceOfItsScripts() {
        Answer page = api.get("/login").expect(200);
        assertThat(page.response().headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("script-src 'self' 'nonce-")
                .doesNotContain("script-src 'self' 'unsafe");
    }

    private Answer send(String type, String body) {
        return api.send("citizen-sessions", "POST", type, body.getBytes(StandardCharsets.UTF_8));
    }
}
