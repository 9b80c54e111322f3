package org.cloudwindow.drill;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cloudwindow.guidance.Conversation;
import org.cloudwindow.harness.TestWindow;

/** Online guidance, and the call-back that keeps a place. */
final class ModeOne extends Service {

    private static final Map<String, Object> WISH =
            Map.of("itemCode", Conversation.ITEM, "mode", "ONLINE_GUIDANCE", "channel", "PC");

    private ModeOne(Cast cast) {
        super(cast, TestWindow.get().api().citizen(cast.citizen()));
    }

    static List<State> states() {
        return Stream.of(
                        guided().states("queued", "rated"),
                        calledBack().states("call-back kept", "call-back rings at the caller"),
                        returned().states("returned with a notice", "supplemented"))
                .flatMap(List::stream)
                .toList();
    }

    private static Script<ModeOne> begun() {
        return new Script<ModeOne>(1, ModeOne::new).waits("queued", scene -> scene.callIn(WISH));
    }

    private static Script<ModeOne> guided() {
        return begun().rings("offered", Service::ring)
                .act("connected", Service::answer)
                .act("situation answered", scene -> scene.talk.answerQuestions())
                .act("form filled", scene -> scene.talk.fillForm())
                .act("materials handed in", scene -> scene.talk.handInAllBut())
                .act("reviewed", scene -> scene.talk.pass())
                .act("confirmed", scene -> scene.talk.confirm())
                .act("submitted", ModeOne::submit)
                .act("hung up, wrap-up", Service::hangUp)
                .act("wrapped up", Service::wrapUp)
                .act("rated", Service::rate);
    }

    private static Script<ModeOne> calledBack() {
        return begun().waits("call-back kept", ModeOne::askToBeCalled)
                .act("call-back rings at the caller", ModeOne::callBack)
                .act("called back", ModeOne::pickUp)
                .act("hung up", Service::hangUp)
                .act("wrapped up", Service::wrapUp);
    }

    private static Script<ModeOne> returned() {
        return begun().rings("offered", Service::ring)
                .act("connected", Service::answer)
                .act("one fault", scene -> scene.talk.prepare().fail("M1", "G1", "漏填"))
                .act("returned with a notice", ModeOne::giveNotice)
                .act("supplement awaited", scene -> {
                    scene.hangUp();
                    scene.wrapUp();
                })
                .act("supplemented", ModeOne::supplement)
                .act("submitted", ModeOne::submit)
                .act("hung up", Service::hangUp)
                .act("wrapped up", Service::wrapUp);
    }

    private void submit() {
        citizen.post(talk.path("/submission"), Map.of()).expect(200);
    }

    private void askToBeCalled() {
        citizen.post("calls/" + call + "/callback", Map.of("contact", "138 0013-8000"))
                .expect(200);
    }

    private void callBack() {
        ring();
        answer();
        putOff("BoundaryEvent_NotPickedUp");
    }

    private void pickUp() {
        citizen.put("calls/" + call + "/callback", Map.of("accepted", true)).expect(200);
        desk.awaitState(citizen, call, "CONNECTED");
    }

    private void giveNotice() {
        agent.post(talk.path("/one-time-notice"), "").expect(201);
    }

    private void supplement() {
        connect(Map.of(
                "itemCode", Conversation.ITEM, "mode", "ONLINE_GUIDANCE", "channel", "PC", "caseNumber", talk.number));
        talk.upload(citizen, "M1", "补正.pdf", Conversation.PDF).expect(201);
        talk.pass().confirm();
    }
}
