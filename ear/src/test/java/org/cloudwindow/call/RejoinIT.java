package org.cloudwindow.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call goes on at another device by six digits. */
class RejoinIT {

    private final TestWindow window = TestWindow.get();
    private final Desk desk = new Desk();
    private Api citizen;
    private String call;

    @BeforeEach
    void talk() {
        citizen = window.api().citizen(260);
        call = desk.talk(citizen, "deptConstruction", "construction1");
    }

    @AfterEach
    void goHome() {
        desk.end(desk.agent("construction1"), call);
        desk.close();
    }

    @Test
    void theSameCallAndTheSameIdentityGoOnAndTheDeviceBeforeIsSignedOut() {
        String code = code();
        assertThat(code).matches("\\d{6}");
        Answer moved = rejoin(code).expect(201);
        assertThat(moved.text("callId")).isEqualTo(call);
        assertThat(moved.number("level")).isEqualTo(1);
        Api phone = window.api().bearer(moved.text("token"));
        Answer seen = phone.get("calls/" + call).expect(200);
        assertThat(seen.text("agent")).isEqualTo("construction1");
        phone.get("cases/" + seen.text("caseNumber")).expect(200);
        phone.post("socket-tickets", Map.of("callId", call)).expect(201);
        citizen.get("calls/" + call).expect(401, "SESSION_EXPIRED");
        rejoin(code).expect(403, "CODE_REFUSED");
        assertThat(desk.count("select count(*) from call_code where code_index like ?", "%" + code + "%"))
                .as("the digits are not kept")
                .isZero();
    }

    @Test
    void fiveWrongTriesMakeACodeVoid() {
        String code = code();
        String wrong = code.substring(0, 5) + (code.charAt(5) == '0' ? '1' : '0');
        rejoin("12345").expect(403, "CODE_REFUSED");
        for (int i = 0; i < 3; i++) {
            rejoin(wrong).expect(403, "CODE_REFUSED");
        }
        for (int i = 0; i < 2; i++) {
            rejoin(flip(code), call).expect(403, "CODE_REFUSED");
        }
        rejoin(code).expect(403, "CODE_REFUSED");
        String next = code();
        rejoin(code).expect(403, "CODE_REFUSED");
        rejoin(next, call).expect(201);
        citizen.get("calls/" + call).expect(401);
    }

    @Test
    void aSessionThatEndedInTheCallComesBackAndAClosedCallStaysClosed() {
        String code = code();
        desk.sql(
                "update citizen_session set expires_at = utc_timestamp() where id = "
                        + "(select session_id from citizen_call where id = ?)",
                call);
        citizen.get("calls/" + call).expect(401);
        citizen = window.api().bearer(rejoin(code).expect(201).text("token"));
        String late = code();
        desk.end(citizen, call).expect(200);
        rejoin(late).expect(409, "CALL_OVER");
        citizen.post("calls/" + call + "/rejoin-codes", Map.of()).expect(409, "CALL_OVER");
    }

    @Test
    void anOldCodeIsWorthNothingAndOnlyTheOwnCallHasOne() {
        String code = code();
        desk.sql("update call_code set expires_at = utc_timestamp() where call_id = ?", call);
        rejoin(code).expect(403, "CODE_REFUSED");
        window.api()
                .citizen(261)
                .post("calls/" + call + "/rejoin-codes", Map.of())
                .expect(404, "NOT_FOUND");
        desk.agent("construction1")
                .post("calls/" + call + "/rejoin-codes", Map.of())
                .expect(403, "FORBIDDEN");
        window.api().post("calls/" + call + "/rejoin-codes", Map.of()).expect(401, "UNAUTHENTICATED");
        for (int i = 1; i < 10; i++) {
            code();
        }
        citizen.post("calls/" + call + "/rejoin-codes", Map.of()).expect(429, "TOO_MANY");
    }

    private String code() {
        return citizen.post("calls/" + call + "/rejoin-codes", Map.of())
                .expect(201)
                .text("code");
    }

    private Answer rejoin(String code) {
        return window.api().post("citizen-sessions/rejoin", Map.of("code", code));
    }

    private Answer rejoin(String code, String callId) {
        return window.api().post("citizen-sessions/rejoin", Map.of("code", code, "callId", callId));
    }

    private static String flip(String code) {
        return (char) ('0' + ('9' - code.charAt(0))) + code.substring(1);
    }
}
