package org.cloudwindow.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cloudwindow.guidance.Conversation;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;

class EvaluationIT {

    private static final Map<String, Object> GOOD =
            Map.of("level", 5, "reasons", List.of("FRIENDLY", "讲得清楚"), "text", "很好");

    @Test
    @Clause({"YCZ-8.2.7", "YCZ-8.3.5", "YCZ-11.2-a"})
    void everyConversationEndsWithAnInvitationAndIsRatedOnce() {
        try (var talk = Conversation.begin(181, "agent2")) {
            talk.hangUp();
            wrapUpAfterOneInvitation(talk);
            assertThat(talk.seenBy(talk.citizen).at("evaluation")).isNull();

            Answer given = talk.citizen.post(talk.path("/evaluation"), GOOD).expect(201);

            assertThat(given.number("level")).isEqualTo(5);
            Answer seen = talk.seenBy(talk.agent);
            assertThat(seen.number("evaluation.level")).isEqualTo(5);
            assertThat(seen.texts("evaluation.reasons")).containsExactly("FRIENDLY", "讲得清楚");
            assertThat(seen.text("evaluation.agent")).isEqualTo("agent2");
            talk.citizen.post(talk.path("/evaluation"), GOOD).expect(409, "ALREADY_EVALUATED");
        }
    }

    @Test
    @Clause("YCZ-8.2.7")
    void whereTheAgentHangsUpTheInvitationComesBeforeTheEndOfTheWorkToo() {
        try (var talk = Conversation.begin(185, "market1")) {
            talk.agent.put("calls/" + talk.callId + "/end", "").expect(200);
            wrapUpAfterOneInvitation(talk);
        }
    }

    private static void wrapUpAfterOneInvitation(Conversation talk) {
        talk.agent
                .put("calls/" + talk.callId + "/wrap-up", Map.of("outcome", "ANSWERED", "notes", "完"))
                .expect(200);
        assertThat(talk.timeline())
                .containsOnlyOnce("EVALUATION_INVITED")
                .containsSubsequence("CALL_ENDED", "EVALUATION_INVITED", "WRAP_UP_DONE");
    }

    @Test
    void nobodyRatesWhileTheConversationGoesOn() {
        try (var talk = Conversation.begin(182, "market1")) {
            Answer refused = talk.citizen.post(talk.path("/evaluation"), GOOD).expect(409, "STEP_NOT_OPEN");

            assertThat(refused.texts("openTasks")).isNotEmpty();
        }
    }

    @Test
    void onlyTheApplicantRatesAndOnlyInFiveLevels() {
        try (var talk = Conversation.begin(183, "market1")) {
            talk.hangUp();

            talk.agent.post(talk.path("/evaluation"), GOOD).expect(403, "FORBIDDEN");
            TestWindow.get()
                    .api()
                    .citizen(184)
                    .post(talk.path("/evaluation"), GOOD)
                    .expect(404, "NOT_FOUND");
            talk.citizen.post(talk.path("/evaluation"), Map.of("level", 6)).expect(422, "INVALID");
            talk.citizen.post(talk.path("/evaluation"), Map.of("level", 0)).expect(422, "INVALID");
            talk.citizen
                    .post(talk.path("/evaluation"), Map.of("level", 3, "text", "长".repeat(2000)))
                    .expect(422, "INVALID");
            talk.citizen.post(talk.path("/evaluation"), Map.of("level", 1)).expect(201);
        }
    }
}
