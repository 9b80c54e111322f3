package org.cloudwindow.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.Test;

/** What operators and integrators read. */
class OperatorsIT {

    private final Api api = TestWindow.get().api();

    @Test
    void theInterfaceDescribesItself() {
        Answer description = api.get("openapi.json").expect(200);
        assertThat(description.text("openapi")).startsWith("3.");
        assertThat(description.object().getJsonObject("paths").keySet())
                .contains("/calls", "/cases/{number}/one-time-notice", "/health/ready", "/metrics");
    }

    @Test
    void figuresAreForThisMachineAndAdministrators() {
        Answer figures = api.get("metrics").expect(200);
        assertThat(figures.header("Content-Type")).startsWith("text/plain");
        assertThat(figures.body())
                .contains("cloudwindow_sessions{side=\"staff\"} ")
                .contains("cloudwindow_jvm_threads ");
        Api through = api.with("X-Forwarded-For", "192.0.2.7");
        through.get("metrics").expect(401, "UNAUTHENTICATED");
        through.bearer(api.staff("agent1").token()).get("metrics").expect(403, "FORBIDDEN");
        through.bearer(api.staff("admin1").token()).get("metrics").expect(200);
    }
}
