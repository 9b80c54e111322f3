package org.cloudwindow.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cloudwindow.call.Desk;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed in a room is between those in it. */
class ChatRightsIT {

    private final Api window = TestWindow.get().api();
    private final Desk desk = new Desk();
    private Api citizen;
    private String call;

    @BeforeEach
    void talk() {
        citizen = window.citizen(257);
        call = desk.talk(citizen, "deptMarket", "market1");
        citizen.post("calls/" + call + "/chat", Map.of("text", "我的手机丢了", "id", "m1"));
    }

    @AfterEach
    void goHome() {
        desk.end(citizen, call);
        desk.close();
    }

    @Test
    void callerAndAnsweringAgentReadItDuringAndAfterTheCall() {
        assertThat(messagesSeenBy(citizen)).isEqualTo(1);
        assertThat(messagesSeenBy(desk.agent("market1"))).isEqualTo(1);
        desk.end(citizen, call).expect(200);
        desk.wrapUp(desk.agent("market1"), call).expect(200);
        assertThat(messagesSeenBy(citizen)).isEqualTo(1);
        assertThat(messagesSeenBy(desk.agent("market1"))).isEqualTo(1);
        assertThat(traces()).isZero();
    }

    @Test
    @Clause("YCZ-4.5-c")
    void neitherTheGeneralDeskNorAColleagueReadsIt() {
        for (String username : new String[] {"agent1", "chief1", "market2"}) {
            desk.agent(username).get("calls/" + call).expect(200);
            desk.agent(username).get("calls/" + call + "/chat").expect(403, "FORBIDDEN");
        }
        desk.agent("social1").get("calls/" + call + "/chat").expect(404, "NOT_FOUND");
        window.citizen(257).get("calls/" + call + "/chat").expect(404, "NOT_FOUND");
        window.get("calls/" + call + "/chat").expect(401, "UNAUTHENTICATED");
    }

    @Test
    @Clause("YCZ-4.5-c")
    void aSupervisorWhoReadsItIsWrittenDown() {
        assertThat(messagesSeenBy(window.staff("supervisor1"))).isEqualTo(1);
        assertThat(traces()).isEqualTo(1);
    }

    private int messagesSeenBy(Api reader) {
        return reader.get("calls/" + call + "/chat").expect(200).number("total");
    }

    private long traces() {
        return desk.count("select count(*) from audit_entry where act = 'CHAT_READ' and object_id = ?", call);
    }
}
