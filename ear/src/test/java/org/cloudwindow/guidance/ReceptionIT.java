package org.cloudwindow.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;

class ReceptionIT {

    private final Api window = TestWindow.get().api();

    private static Map<String, Object> wish(String... more) {
        Map<String, Object> wish =
                new LinkedHashMap<>(Map.of("itemCode", Conversation.ITEM, "mode", "ONLINE_GUIDANCE", "channel", "PC"));
        for (int i = 0; i < more.length; i += 2) {
            wish.put(more[i], more[i + 1]);
        }
        return wish;
    }

    @Test
    @Clause({"YCZ-10.1.1.1-b", "YCZ-10.1.1.1-c"})
    void modeOneNeedsAProvenIdentityAndAnItem() {
        window.stranger().post("calls", wish()).expect(409, "IDENTITY_REQUIRED");
        Api citizen = window.citizen(171);
        citizen.post("calls", Map.of("mode", "ONLINE_GUIDANCE", "channel", "PC"))
                .expect(409, "ITEM_REQUIRED");
        citizen.post("calls", wish("itemCode", "999999999999")).expect(409, "ITEM_NOT_OFFERED");
        citizen.post("calls", wish("mode", "SHOUTING")).expect(422, "INVALID");
        citizen.post("calls", wish("siteCode", "NOWHERE")).expect(422, "INVALID");
        window.staff("agent1").post("calls", wish()).expect(403, "FORBIDDEN");
        window.post("calls", wish()).expect(401, "UNAUTHENTICATED");
    }

    @Test
    @Clause("YCZ-5.3-b")
    void outsideTheHoursOfThePointTheCallIsRefusedWithHoursAndTelephone() {
        Answer refused =
                window.citizen(172).post("calls", wish("siteCode", "CLOSED")).expect(409, "OUTSIDE_HOURS");

        assertThat(refused.text("phone")).isNotBlank();
        assertThat(refused.text("detail")).isNotBlank();
        assertThat(refused.object()).containsKey("hours");
    }

    @Test
    void anImpatientFingerMakesOneCall() throws Exception {
        Api citizen = window.citizen(173);
        ExecutorService fingers = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Answer>> clicks = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                clicks.add(() -> citizen.post("calls", wish()));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> click : fingers.invokeAll(clicks)) {
                answers.add(click.get());
            }

            assertThat(answers.stream().map(Answer::status).sorted()).containsExactly(200, 200, 200, 200, 200, 201);
            assertThat(answers.stream().map(answer -> answer.text("id")).distinct())
                    .hasSize(1);
            citizen.put("calls/" + answers.get(0).text("id") + "/end", "").expect(200);
        } finally {
            fingers.shutdownNow();
        }
    }

    @Test
    void onlyItsApplicantTakesACaseUpAgain() {
        String number;
        Api citizen;
        try (var talk = Conversation.begin(174, "market1")) {
            number = talk.number;
            citizen = talk.citizen;
        }
        window.citizen(175).post("calls", wish("caseNumber", number)).expect(404, "NOT_FOUND");

        Answer call = citizen.post("calls", wish("caseNumber", number)).expect(201);

        assertThat(call.text("caseNumber")).isEqualTo(number);
        citizen.put("calls/" + call.text("id") + "/end", "").expect(200);
    }

    @Test
    void aReturnedCaseIsTakenUpAgainOnlyOnceItsConversationIsOver() {
        Api elsewhere = window.citizen(177);
        try (var talk = Conversation.begin(177, "market1")) {
            talk.prepare().fail("M1", "G1", "漏填");
            talk.agent.post(talk.path("/one-time-notice"), "").expect(201);
            String code = talk.seenBy(talk.citizen).text("accessCode");
            elsewhere
                    .post("cases/access", Map.of("number", talk.number, "code", code))
                    .expect(200);

            elsewhere.post("calls", wish("caseNumber", talk.number)).expect(409, "CASE_IN_CALL");

            talk.hangUp();
            Answer call =
                    elsewhere.post("calls", wish("caseNumber", talk.number)).expect(201);
            elsewhere.put("calls/" + call.text("id") + "/end", "").expect(200);
        }
    }

    @Test
    void aCaseThatWasHandedInIsNotCalledAboutAgain() {
        try (var talk = Conversation.begin(176, "market1")) {
            talk.prepare().confirm();
            talk.citizen.post(talk.path("/submission"), "").expect(200);
            talk.hangUp();

            talk.citizen.post("calls", wish("caseNumber", talk.number)).expect(409, "CASE_CLOSED");
        }
    }
}
