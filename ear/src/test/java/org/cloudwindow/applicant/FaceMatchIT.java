package org.cloudwindow.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cloudwindow.call.Desk;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a terminal found when it compared a person with the card. */
class FaceMatchIT {

    private static final String FACE = "citizen-sessions/me/face-match";

    private final Api api = TestWindow.get().api();
    private final Desk desk = new Desk();

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    @Clause({"GBT-9.8.5.2-a", "GBT-9.8.5.2-b"})
    void over60AFailureStopsNobodyAndIsShownToStaff() {
        Api elder = api.citizen("李秀英", "419901195801010026");
        assertThat(elder.put(FACE, Map.of("result", "MISMATCH", "scorePercent", 31))
                        .expect(200)
                        .isTrue("flagged"))
                .isTrue();
        assertThat(elder.get("citizen-sessions/me").number("level")).isEqualTo(1);
        var call = elder.post("calls", desk.wish("deptSocial")).expect(201);
        String face = "cases/" + call.text("caseNumber") + "/applicant/face-match";
        Api agent = desk.ready("social1");
        desk.awaitOffered(agent, call.text("id"));
        desk.answer(agent, call.text("id")).expect(200);
        assertThat(agent.get(face).expect(200).text("outcome")).isEqualTo("FLAGGED");
        assertThat(api.staff("supervisor1").get(face).expect(200).number("scorePercent"))
                .isEqualTo(31);
        elder.get(face).expect(403, "FORBIDDEN");
        api.staff("police1").get(face).expect(404);
        desk.end(elder, call.text("id")).expect(200);
    }

    @Test
    @Clause("GBT-9.8.5.2-a")
    void upTo60AFailureTakesTheProofBackAndStaysSo() {
        Api citizen = api.citizen(227);
        citizen.put(FACE, Map.of("result", "MATCH")).expect(200);
        citizen.put(FACE, Map.of("result", "NO_FACE")).expect(403, "FACE_REFUSED");
        assertThat(citizen.get("citizen-sessions/me").number("level")).isZero();
        citizen.post("calls", desk.wish("deptSocial")).expect(409, "IDENTITY_REQUIRED");
        citizen.put(FACE, Map.of("result", "MATCH")).expect(409, "IDENTITY_REQUIRED");
    }

    @Test
    void badResultsAndStrangersAreRefused() {
        Api citizen = api.citizen(228);
        citizen.put(FACE, Map.of("result", "PERHAPS")).expect(422);
        citizen.put(FACE, Map.of()).expect(422);
        citizen.put(FACE, Map.of("result", "MATCH", "scorePercent", 101)).expect(422);
        api.stranger().put(FACE, Map.of("result", "MATCH")).expect(409, "IDENTITY_REQUIRED");
        api.put(FACE, Map.of("result", "MATCH")).expect(401);
        api.staff("agent1").put(FACE, Map.of("result", "MATCH")).expect(403);
    }
}
