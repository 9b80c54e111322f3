package org.cloudwindow.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.EmptyLine;
import org.cloudwindow.harness.TestApprovalSystem;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Service mode 2 for items with an approval system of their own, through REST (DB4110 10.2.2 f–h). */
class ApprovalSystemIT {

    private final Api api = TestWindow.get().api();

    @BeforeEach
    void emptyLine() {
        EmptyLine.restore();
    }

    private static void awaitTask(Conversation talk, String task) {
        await(task)
                .until(() ->
                        talk.seenBy(talk.agent).texts("acceptance.openTasks").contains(task));
    }

    private static String handOver(Conversation talk) {
        return talk.seenBy(talk.agent).text("acceptance.handOver.state");
    }

    @Test
    @Clause({"YCZ-10.2.2-f", "YCZ-10.2.2-g", "YCZ-10.2.2-h"})
    void anApplicationIsRefusedTakenAndItsNumberWrittenBack() {
        try (var system = new TestApprovalSystem();
                var talk = Conversation.unidentified("agent1")) {
            talk.prove(269).open(Conversation.ITEM).answerQuestions();
            talk.citizen.post(talk.path("/approval-system"), "").expect(403, "FORBIDDEN");
            api.staff("market2").post(talk.path("/approval-system"), "").expect(403, "FORBIDDEN");
            talk.agent.post(talk.path("/application"), "").expect(409, "STEP_NOT_OPEN");

            system.refuses("缺少现场核查");
            talk.agent.post(talk.path("/approval-system"), "").expect(200);
            await("it is refused").until(() -> handOver(talk).equals("REFUSED"));
            assertThat(talk.seenBy(talk.agent).text("acceptance.handOver.failure"))
                    .isEqualTo("缺少现场核查");

            system.refuses(null);
            awaitTask(talk, "Task_OpenApprovalSystem");
            talk.agent.post(talk.path("/approval-system"), "").expect(200);
            awaitTask(talk, "Task_CompleteApplication");
            assertThat(system.application(talk.number).getString("idNumber")).isEqualTo(Api.idNumber(269));
            assertThat(talk.seenBy(talk.agent).text("acceptance.handOver.address"))
                    .contains("/approval/page/");
            talk.upload(talk.citizen, "M1", "申请书.pdf", Conversation.PDF).expect(201);

            system.numbers(talk.number, "市监许〔2026〕12号");
            talk.agent.post(talk.path("/application"), "").expect(200);
            await("the number is written back")
                    .until(() -> "市监许〔2026〕12号".equals(talk.seenBy(talk.agent).text("acceptance.handOver.number")));
            assertThat(talk.seenBy(talk.agent).text("state")).isEqualTo("SUBMITTED");
            talk.agent
                    .put(talk.path("/external-number"), Map.of("number", "另一个"))
                    .expect(409, "ALREADY_NUMBERED");
        }
    }

    @Test
    @Clause("YCZ-10.2.2-h")
    void aCaseWithoutNumberIsOnTheListUntilItIsTyped() {
        try (var system = new TestApprovalSystem();
                var talk = Conversation.unidentified("agent1")) {
            talk.prove(270).open(Conversation.ITEM);
            talk.agent.post(talk.path("/approval-system"), "").expect(200);
            awaitTask(talk, "Task_CompleteApplication");
            system.breaks(true);
            talk.agent.post(talk.path("/application"), "").expect(200);
            awaitTask(talk, "Task_EnterNumber");
            assertThat(withoutNumber(api.staff("supervisor1"), talk.number)).isTrue();
            assertThat(withoutNumber(talk.agent, talk.number)).isTrue();

            talk.agent
                    .put(talk.path("/external-number"), Map.of("number", "<b>"))
                    .expect(422, "INVALID");
            talk.agent.put(talk.path("/external-number"), Map.of()).expect(422, "INVALID");
            talk.citizen
                    .put(talk.path("/external-number"), Map.of("number", "SP-1"))
                    .expect(403, "FORBIDDEN");
            talk.agent
                    .put(talk.path("/external-number"), Map.of("number", "SP-2026-0001"))
                    .expect(200);

            assertThat(withoutNumber(talk.agent, talk.number)).isFalse();
            assertThat(talk.timeline()).contains("NUMBER_TYPED");
        }
    }

    private static boolean withoutNumber(Api reader, String number) {
        return reader.get("cases?withoutNumber=true").expect(200).objects("rows").stream()
                .anyMatch(row -> row.getString("number").equals(number));
    }

    @Test
    void aSystemThatIsAwayIsToldOnceAndDoesNotHoldUpTheAgent() {
        try (var talk = Conversation.unidentified("agent1")) {
            talk.prove(271).open(Conversation.ITEM);
            talk.agent.post(talk.path("/approval-system"), "").expect(200);
            await("it is away").until(() -> talk.timeline().contains("APPROVAL_SYSTEM_AWAY"));
            assertThat(handOver(talk)).isEqualTo("WAITING");
            assertThat(api.staff("supervisor1").get("notifications").expect(200).objects("rows"))
                    .anyMatch(row -> row.getString("kind").equals("APPROVAL_SYSTEM_AWAY"));

            talk.agent
                    .put(talk.path("/external-number"), Map.of("number", "SP-2026-0002"))
                    .expect(200);

            assertThat(talk.seenBy(talk.agent).text("state")).isEqualTo("SUBMITTED");
        }
    }
}
