package org.cloudwindow.drill;

import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.cloudwindow.call.Desk;
import org.cloudwindow.guidance.Conversation;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;

/** Mode 1 act by act: the scene stands after one of them and goes on with the others. */
final class ModeOne implements Scene {

    private static final AtomicInteger PERSONS = new AtomicInteger(270);
    private static final Map<String, Consumer<ModeOne>> ACTS = acts();

    private final Desk desk = new Desk();
    private final Api citizen = TestWindow.get().api().citizen(PERSONS.getAndIncrement());
    private final Api agent = desk.agent("market1");
    private final List<String> names = List.copyOf(ACTS.keySet());
    private final int last;

    private String call;
    private Conversation talk;

    private ModeOne(String act) {
        last = names.indexOf(act);
    }

    static List<State> states() {
        return ACTS.keySet().stream()
                .map(act -> new State("mode 1, " + act, () -> new ModeOne(act)))
                .toList();
    }

    private static Map<String, Consumer<ModeOne>> acts() {
        Map<String, Consumer<ModeOne>> acts = new LinkedHashMap<>();
        acts.put("queued", ModeOne::callIn);
        acts.put("offered", ModeOne::ring);
        acts.put("connected", ModeOne::answer);
        acts.put("situation answered", scene -> scene.talk.answerQuestions());
        acts.put("form filled", scene -> scene.talk.fillForm());
        acts.put("materials handed in", scene -> scene.talk.handInAllBut());
        acts.put("reviewed", scene -> scene.talk.pass());
        acts.put("confirmed", scene -> scene.talk.confirm());
        acts.put("submitted", scene -> scene.citizen
                .post(scene.talk.path("/submission"), Map.of())
                .expect(200));
        acts.put("hung up, wrap-up", scene -> scene.talk.hangUp());
        acts.put(
                "wrapped up",
                scene -> scene.desk.wrapUp(scene.agent, scene.call).expect(200));
        acts.put("rated", scene -> scene.citizen
                .post(scene.talk.path("/evaluation"), Map.of("level", 5, "reasons", List.of(), "text", ""))
                .expect(201));
        return acts;
    }

    private void callIn() {
        Answer answer = citizen.post(
                        "calls", Map.of("itemCode", Conversation.ITEM, "mode", "ONLINE_GUIDANCE", "channel", "PC"))
                .expect(201);
        call = answer.text("id");
        talk = Conversation.of(citizen, agent, call, answer.text("caseNumber"));
    }

    private void ring() {
        desk.ready("market1");
        desk.awaitOffered(agent, call);
    }

    /** What rang too long while nobody was there rings again. */
    private void answer() {
        await("the call is answered").atMost(Duration.ofSeconds(60)).until(() -> {
            desk.awaitOffered(agent, call);
            Answer answer = desk.answer(agent, call);
            return answer.status() == 200 || answer.expect(409, "NOT_OFFERED") == null;
        });
    }

    @Override
    public void reach() {
        names.subList(0, last + 1).forEach(name -> ACTS.get(name).accept(this));
    }

    @Override
    public Answer ask() {
        return citizen.get("calls/" + call);
    }

    @Override
    public Map<String, String> look() {
        Map<String, String> seen = new LinkedHashMap<>();
        String state = desk.state(citizen, call);
        boolean waits = List.of("QUEUED", "OFFERED").contains(state);
        seen.put("call", waits ? "waiting" : state);
        Answer found = talk.seenBy(citizen);
        JsonObject all = found.object();
        for (String part : List.of("state", "situation", "form", "materials", "undecided", "receipt", "notices")) {
            seen.put(part, String.valueOf(all.get(part)));
        }
        if (!waits) {
            seen.put("agent", String.valueOf(all.get("agent")));
            seen.put("steps", String.valueOf(found.at("process.activityIds")));
            seen.put("presence", presence(state));
        }
        return seen;
    }

    /** After the call an agent is free again, whatever that is called. */
    private String presence(String state) {
        return state.equals("ENDED") ? "free" : desk.presence("market1");
    }

    @Override
    public void goOn() {
        names.subList(last + 1, names.size()).forEach(name -> ACTS.get(name).accept(this));
    }

    @Override
    public void close() {
        if (call != null) {
            citizen.put("calls/" + call + "/end", "");
        }
        desk.close();
    }
}
