package org.cloudwindow.guidance.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.cloudwindow.guidance.ApprovalSystem.Answer;
import org.cloudwindow.guidance.ApprovalSystem.Application;
import org.cloudwindow.guidance.ApprovalSystem.Away;
import org.cloudwindow.shared.Configuration;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The adapter against a counterpart that takes, refuses, breaks, sleeps and answers nonsense. */
class HttpApprovalSystemTest {

    private static final String SETTING = "cloudwindow.approval.systems";

    private final HttpApprovalSystem system = new HttpApprovalSystem(new Configuration(), Duration.ofSeconds(1));
    private final CountDownLatch asleep = new CountDownLatch(1);
    private HttpServer counterpart;
    private String received;
    private String key;

    @BeforeEach
    void start() throws IOException {
        counterpart = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        counterpart.start();
        System.setProperty(
                SETTING,
                "deptMarket=http://127.0.0.1:" + counterpart.getAddress().getPort() + "/");
    }

    @AfterEach
    void stop() {
        asleep.countDown();
        counterpart.stop(0);
        System.clearProperty(SETTING);
    }

    private void answers(int status, String body) {
        counterpart.createContext("/applications", exchange -> {
            received = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static Application application() {
        return new Application("YC1", "000131008000", "食品经营许可", "deptMarket", null, "张三", "11", null, null);
    }

    @Test
    @Clause("YCZ-10.2.2-f")
    void theApplicantIsHandedOverAndTheAddressComesBack() throws Away {
        answers(201, "{\"reference\":\"r1\",\"address\":\"http://there/r1\",\"number\":null,\"state\":\"草稿\"}");

        Answer answer = system.handOver(application());

        assertThat(answer).isEqualTo(new Answer(null, "r1", "http://there/r1", null, "草稿"));
        assertThat(received).contains("\"applicantName\":\"张三\"").contains("\"itemCode\":\"000131008000\"");
        assertThat(key).isEqualTo("YC1");
    }

    @Test
    void aRefusalCarriesItsReason() throws Away {
        answers(422, "{\"reason\":\"重复申请\"}");

        assertThat(system.handOver(application()).refusal()).isEqualTo("重复申请");
    }

    @Test
    void aBrokenSystemIsAway() {
        answers(500, "");

        assertThatThrownBy(() -> system.handOver(application())).isInstanceOf(Away.class);
    }

    @Test
    void aSilentSystemIsAway() {
        counterpart.createContext("/applications", exchange -> {
            try {
                asleep.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });

        assertThatThrownBy(() -> system.handOver(application())).isInstanceOf(Away.class);
    }

    @Test
    void aSystemThatCannotBeReachedIsAway() {
        counterpart.stop(0);

        assertThatThrownBy(() -> system.handOver(application())).isInstanceOf(Away.class);
    }

    @Test
    void nonsenseIsNoAnswer() {
        answers(201, "<html>hello</html>");

        assertThatThrownBy(() -> system.handOver(application())).isInstanceOf(Away.class);
    }

    @Test
    void anAddressThatIsNoPageIsNotOffered() throws Away {
        answers(201, "{\"reference\":\"r1\",\"address\":\"javascript:alert(1)\"}");

        assertThat(system.handOver(application()).address()).isNull();
    }

    @Test
    void aDepartmentWithoutASystemHasNone() {
        assertThat(system.findName("000131008000", "deptMarket")).isPresent();
        assertThat(system.findName("000117013000", "deptConstruction")).isEmpty();
    }

    @Test
    @Clause("YCZ-10.2.2-h")
    void theNumberIsRead() throws Away {
        answers(200, "{\"reference\":\"r1\",\"number\":\"市监许〔2026〕12号\",\"state\":\"已收件\"}");

        assertThat(system.find("000131008000", "deptMarket", "r1").number()).isEqualTo("市监许〔2026〕12号");
    }
}
