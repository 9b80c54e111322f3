package org.cloudwindow.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.room.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database is killed in the middle of a call. */
class DatabaseAwayIT {

    private final TestWindow window = TestWindow.get();
    private final Desk desk = new Desk();
    private final List<Answer> meanwhile = new CopyOnWriteArrayList<>();

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    void whoAsksIsToldToComeAgainSocketsStayAndTheCallGoesOn() {
        Api citizen = window.api().citizen(246);
        Api agent = desk.agent("market1");
        String call = desk.talk(citizen, "deptMarket", "market1");
        try (Wire room = Wire.room(window, citizen, call);
                Wire desktop = Wire.room(window, agent, call);
                Wire hints = Wire.live(window, agent)) {
            room.await("welcome");
            desktop.await("welcome");
            hints.await("welcome");

            CompletableFuture<Integer> killed = window.keepDatabaseAway(Duration.ofSeconds(8));
            List<Supplier<Answer>> asked = List.of(
                    () -> citizen.get("calls/" + call),
                    () -> window.api().get("items?max=1"),
                    () -> citizen.put("calls/" + call + "/consents/RECORDING", consent()),
                    () -> window.api().get("/"),
                    () -> window.api().get("health/ready"));
            await("the room's line says that it cannot take it now")
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> !room.say("chat", kept())
                            .all(DatabaseAwayIT::saysToSayItAgain)
                            .isEmpty());
            await("the database is back")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> asked.stream().map(Supplier::get).peek(meanwhile::add).toList().stream()
                            .allMatch(answer -> answer.status() < 300 && killed.isDone()));
            assertThat(killed.join()).isPositive();
            assertThat(meanwhile)
                    .extracting(Answer::status)
                    .as("no stack trace")
                    .containsOnly(200, 503);
            assertThat(meanwhile.stream().filter(answer -> answer.status() == 503))
                    .as("it was away, and each refusal says so")
                    .isNotEmpty()
                    .allSatisfy(DatabaseAwayIT::saysWhenToComeAgain);

            assertThat(desk.state(citizen, call)).isEqualTo("CONNECTED");
            assertThat(desk.presence("market1")).isEqualTo("IN_CALL");
            room.say("chat", kept());
            desktop.await("chat");
            assertThat(window.count("select count(*) from room_chat where call_id = ?", call))
                    .as("said often, kept once")
                    .isEqualTo(1);
            room.say("field", Map.of("key", "name", "value", "云"));
            desktop.await("field");
            hints.raw("{\"type\":\"ping\"}").await("pong");
            desk.end(citizen, call).expect(200);
            hints.awaitHint("calls", "ENDED");
            desk.wrapUp(agent, call).expect(200);
        }
    }

    private static Map<String, Object> consent() {
        return Map.of("granted", true, "textVersion", "1");
    }

    private static Map<String, Object> kept() {
        return Map.of("id", "said-meanwhile", "text", "还在吗？");
    }

    private static boolean saysToSayItAgain(JsonObject message) {
        if (!"error".equals(message.getString("type", ""))) {
            return false;
        }
        JsonObject data = message.getJsonObject("data");
        assertThat(data.getString("code")).isEqualTo("SERVICE_AWAY");
        return data.getBoolean("retryable") && "chat".equals(data.getString("of"));
    }

    private static void saysWhenToComeAgain(Answer answer) {
        if (answer.response().uri().getPath().endsWith("/ready")) {
            assertThat(answer.text("database")).isEqualTo("DOWN");
            return;
        }
        assertThat(answer.header("Retry-After")).isNotNull();
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
        if (answer.response().uri().getPath().startsWith("/api")) {
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.text("code")).isEqualTo("SERVICE_AWAY");
        }
    }
}
