package org.cloudwindow.drill;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cloudwindow.guidance.Conversation;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;

/** A department in a running call: it guides, takes over or writes; or the call goes to it. */
final class ModeThree extends Service {

    private static final String GROUP = "deptMarket";

    private final String specialistName;
    private final Api specialist;
    private String support;
    private String transfer;

    private ModeThree(Cast cast) {
        super(cast, TestWindow.get().api().citizen(cast.citizen()));
        specialistName = cast.specialist();
        specialist = desk.agent(specialistName);
    }

    static List<State> states() {
        return Stream.of(
                        guided().states("asked, rings at the department", "wrapped up"),
                        takenOver().states("taken over", "taken over"),
                        written().states("written opinion outstanding", "answered in writing"),
                        transferred().states("transfer rings", "transferred"))
                .flatMap(List::stream)
                .toList();
    }

    private static Script<ModeThree> talking() {
        return new Script<ModeThree>(3, ModeThree::new).act("talking", ModeThree::begin);
    }

    private static Script<ModeThree> asked() {
        return talking().rings("asked, rings at the department", ModeThree::askDepartment);
    }

    private static Script<ModeThree> guided() {
        return asked().act("claimed, room open", ModeThree::claim)
                .act("guiding, citizen on hold", ModeThree::hold)
                .act("answered, still on hold", scene -> scene.finish("GUIDED", "先办理变更登记"))
                .act("resumed", ModeThree::resume)
                .act("hung up, wrap-up", Service::hangUp)
                .act("wrapped up", Service::wrapUp);
    }

    private static Script<ModeThree> takenOver() {
        return asked().act("claimed, room open", ModeThree::claim)
                .act("taken over", ModeThree::takeOver)
                .act("hung up", Service::hangUp)
                .act("wrapped up", Service::wrapUp);
    }

    private static Script<ModeThree> written() {
        return asked().act("written opinion outstanding", ModeThree::hangUpUnanswered)
                .act("opinion being written", ModeThree::claim)
                .act("answered in writing", scene -> scene.finish("GUIDED", "可以迁址，换发许可证"))
                .act("wrapped up", Service::wrapUp);
    }

    private static Script<ModeThree> transferred() {
        return talking()
                .rings("transfer rings", ModeThree::ringTransfer)
                .act("transfer, all three together", ModeThree::meet)
                .act("transferred", ModeThree::handOver)
                .act("hung up", Service::hangUp)
                .act("wrapped up", Service::wrapUp);
    }

    private void begin() {
        connect(Map.of("itemCode", Conversation.ITEM, "mode", "ONLINE_GUIDANCE", "channel", "PC"));
    }

    private void askDepartment() {
        support = agent.post("calls/" + call + "/support-requests", Map.of("group", GROUP, "question", "迁址后，原许可证如何衔接？"))
                .expect(201)
                .text("id");
    }

    /** Where it rang too long while nobody was there, the question is owed an answer in writing: the same task again. */
    private void claim() {
        await("the question is claimed")
                .until(() -> specialist
                                .put("work-items/" + request().text("taskId") + "/assignment", Map.of())
                                .status()
                        == 200);
    }

    private Answer request() {
        return desk.agent("market2").get("support-requests/" + support);
    }

    private void hold() {
        agent.put("calls/" + call + "/hold", Map.of("message", "正在请教专业人员")).expect(200);
    }

    private void resume() {
        agent.delete("calls/" + call + "/hold").expect(200);
    }

    private void finish(String outcome, String answer) {
        specialist
                .put("support-requests/" + support + "/result", Map.of("outcome", outcome, "answer", answer))
                .expect(200);
    }

    private void takeOver() {
        finish("TAKE_OVER", "");
        isTheSpecialists();
    }

    private void isTheSpecialists() {
        username = specialistName;
        agent = specialist;
        talk = Conversation.of(citizen, agent, call, talk.number);
        leaveAfterwards(agent);
    }

    private void hangUpUnanswered() {
        hangUp();
        await("in writing").until(() -> "WRITTEN".equals(request().text("state")));
    }

    private void ringTransfer() {
        desk.ready(specialistName);
        transfer = agent.post("calls/" + call + "/transfers", Map.of("group", GROUP, "kind", "WARM", "reason", "另问许可"))
                .expect(201)
                .text("id");
        desk.awaitOffered(specialist, call);
    }

    /** A transfer that came back because nobody was there is asked for again. */
    private void meet() {
        await("the transfer is answered").atMost(Duration.ofSeconds(60)).until(() -> {
            if ("RETURNED".equals(transferState())) {
                ringTransfer();
            }
            return desk.answer(specialist, call).status() == 200;
        });
    }

    private String transferState() {
        return agent.get("calls/" + call).expect(200).text("transfer.state");
    }

    private void handOver() {
        agent.put("calls/" + call + "/transfers/" + transfer + "/completion", Map.of())
                .expect(200);
        isTheSpecialists();
    }

    @Override
    Map<String, Object> look() {
        Map<String, Object> seen = super.look();
        if (support != null) {
            Answer request = agent.get("support-requests/" + support).expect(200);
            seen.put("question", request.at("question"));
            seen.put("specialist", request.at("specialist"));
            seen.put("answer", request.at("answer"));
            seen.put("ended", request.at("endedAt"));
            seen.put("in the room", specialist.get("agents/me/supported-call").status());
        }
        if (transfer != null) {
            String state = transferState();
            seen.put("transfer", List.of("RINGING", "RETURNED").contains(String.valueOf(state)) ? "rings" : state);
        }
        return seen;
    }
}
