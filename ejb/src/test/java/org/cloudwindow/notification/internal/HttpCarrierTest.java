package org.cloudwindow.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cloudwindow.shared.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox's way to a gateway, against a small one of our own. */
class HttpCarrierTest {

    private final HttpCarrier carrier = new HttpCarrier(new Configuration());
    private final List<String> taken = new ArrayList<>();
    private HttpServer gateway;
    private int answer = 202;

    @BeforeEach
    void gatewayOpens() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            taken.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        gateway.start();
        System.setProperty(
                "cloudwindow.message.url",
                "http://127.0.0.1:" + gateway.getAddress().getPort() + "/send");
        System.setProperty("cloudwindow.message.token", "secret");
    }

    @AfterEach
    void gatewayCloses() {
        System.clearProperty("cloudwindow.message.url");
        System.clearProperty("cloudwindow.message.token");
        gateway.stop(0);
    }

    @Test
    void aMessageIsHandedOverWithTemplateAndFacts() throws IOException {
        assertThat(carrier.isThere()).isTrue();

        carrier.carry(7, "CALLBACK_RINGS", "13800138000", Map.of("caseNumber", "2026-1"));

        assertThat(taken)
                .containsExactly(
                        "Bearer secret {\"id\":7,\"template\":\"CALLBACK_RINGS\",\"to\":\"13800138000\",\"facts\":{\"caseNumber\":\"2026-1\"}}");
    }

    @Test
    void whatTheGatewayRefusesOrIsNotThereForIsTriedAgain() {
        answer = 503;
        assertThatThrownBy(() -> carrier.carry(7, "CALLBACK_RINGS", "13800138000", Map.of()))
                .isInstanceOf(IOException.class);
        gateway.stop(0);
        assertThatThrownBy(() -> carrier.carry(7, "CALLBACK_RINGS", "13800138000", Map.of()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void withoutAnAddressNothingIsSent() {
        System.clearProperty("cloudwindow.message.url");
        assertThat(carrier.isThere()).isFalse();
    }
}
