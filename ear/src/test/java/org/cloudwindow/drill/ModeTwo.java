package org.cloudwindow.drill;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cloudwindow.guidance.Conversation;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;

/** Remote acceptance from a call without identity and item: inside the window, with a promise, elsewhere. */
final class ModeTwo extends Service {

    /** 个体工商户设立登记: of the window, decided by the department. */
    private static final String SHOP = "000131014000";

    /** 社会保障卡申领与补换: of the window, decided on the spot; M3 may follow later. */
    private static final String CARD = "002014003000";

    private final int person;
    private final Api approver;

    private ModeTwo(Cast cast) {
        super(cast, TestWindow.get().api().stranger());
        person = cast.citizen();
        approver = desk.agent("market2");
    }

    static List<State> states() {
        return Stream.of(
                        oneStop().states("queued", "rated"),
                        promised().states("promise agreed", "promise outstanding"),
                        returned().states("returned with a notice", "supplemented"),
                        elsewhere().states("approval system away", "number typed"))
                .flatMap(List::stream)
                .toList();
    }

    private static Script<ModeTwo> identified() {
        return new Script<ModeTwo>(2, ModeTwo::new)
                .waits("queued", scene -> scene.callIn(Map.of("mode", "REMOTE_ACCEPTANCE", "channel", "PC")))
                .rings("offered", Service::ring)
                .act("connected, nobody known", Service::answer)
                .act("identity proven", scene -> scene.talk.prove(scene.person));
    }

    private static Script<ModeTwo> about(String item) {
        return identified().act("item chosen", scene -> scene.talk = scene.talk.open(item));
    }

    private static Script<ModeTwo> oneStop() {
        return about(SHOP)
                .act("situation answered", scene -> scene.talk.answerQuestions())
                .act("form filled", scene -> scene.talk.fillForm())
                .act("materials handed in", scene -> scene.talk.handInAllBut())
                .act("reviewed", scene -> scene.talk.pass())
                .act("confirmed", scene -> scene.talk.confirm())
                .act("received, at the department", ModeTwo::receive)
                .act("hung up, wrap-up", Service::hangUp)
                .act("wrapped up", Service::wrapUp)
                .act("decided by the department", scene -> scene.decide(scene.approver))
                .act("rated", Service::rate);
    }

    private static Script<ModeTwo> promised() {
        return about(CARD)
                .act("one missing", scene -> scene.talk
                        .answerQuestions()
                        .fillForm()
                        .handInAllBut("M3")
                        .pass())
                .act("promise agreed", ModeTwo::promise)
                .act("received with a promise", scene -> {
                    scene.talk.confirm();
                    scene.receive();
                })
                .act("decided on the spot", scene -> scene.decide(scene.agent))
                .act("promise outstanding", scene -> {
                    scene.hangUp();
                    scene.wrapUp();
                })
                .act("promise kept", scene -> scene.upload("M3"));
    }

    private static Script<ModeTwo> returned() {
        return about(SHOP)
                .act("one fault", scene -> scene.talk.prepare().fail("M1", "G1", "漏填"))
                .act("returned with a notice", ModeTwo::giveNotice)
                .act("supplement awaited", scene -> {
                    scene.hangUp();
                    scene.wrapUp();
                })
                .act("supplemented", ModeTwo::supplement)
                .act("received", ModeTwo::receive)
                .act("hung up", Service::hangUp)
                .act("wrapped up", Service::wrapUp);
    }

    private static Script<ModeTwo> elsewhere() {
        return about(Conversation.ITEM)
                .act("approval system away", ModeTwo::openInVain)
                .act("handed over to it", ModeTwo::handOver)
                .act("no number yet", ModeTwo::applyWithoutNumber)
                .act("number typed", ModeTwo::typeNumber)
                .act("hung up", Service::hangUp)
                .act("wrapped up", Service::wrapUp);
    }

    private void receive() {
        agent.post(talk.path("/submission"), "").expect(200);
    }

    private void decide(Api who) {
        who.put(talk.path("/acceptance"), Map.of("accepted", true)).expect(200);
    }

    private void promise() {
        agent.put(
                        talk.path("/promise"),
                        Map.of("dueOn", LocalDate.now().plusDays(7).toString()))
                .expect(200);
    }

    private void upload(String material) {
        talk.upload(citizen, material, "补正.pdf", Conversation.PDF).expect(201);
    }

    private void giveNotice() {
        agent.post(talk.path("/one-time-notice"), "").expect(201);
    }

    private void supplement() {
        connect(Map.of("mode", "REMOTE_ACCEPTANCE", "channel", "PC", "caseNumber", talk.number));
        talk = talk.open(SHOP);
        upload("M1");
        talk.pass().confirm();
    }

    private void openInVain() {
        cast.approvalSystem().breaks(true);
        agent.post(talk.path("/approval-system"), "").expect(200);
        putOff("Event_RetryDue");
        cast.approvalSystem().breaks(false);
    }

    private void handOver() {
        strikesIn("Event_RetryDue", "-1 day");
        awaitTask("Task_CompleteApplication");
    }

    private void applyWithoutNumber() {
        agent.post(talk.path("/application"), "").expect(200);
        awaitTask("Task_EnterNumber");
    }

    private void typeNumber() {
        agent.put(talk.path("/external-number"), Map.of("number", "SP-2026-1")).expect(200);
    }

    private void awaitTask(String task) {
        await(task).until(() -> talk.seenBy(agent).texts("acceptance.openTasks").contains(task));
    }
}
