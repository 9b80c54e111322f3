package org.cloudwindow.drill;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cloudwindow.call.Desk;
import org.cloudwindow.guidance.Conversation;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;

/** A call and its case: what people do in every mode, and what is seen of it. */
abstract class Service {

    private static final List<String> PARTS = List.of(
            "state",
            "mode",
            "round",
            "applicant",
            "item",
            "situation",
            "form",
            "materials",
            "undecided",
            "notices",
            "receipt",
            "acceptance.handOver",
            "acceptance.promise",
            "acceptance.decision");

    final Cast cast;
    final Desk desk;
    final Api citizen;
    String username;
    Api agent;
    String call;
    Conversation talk;

    Service(Cast cast, Api citizen) {
        this.cast = cast;
        this.desk = cast.desk();
        this.citizen = citizen;
        this.username = cast.agent();
        this.agent = desk.agent(username);
    }

    void callIn(Map<String, Object> wish) {
        Answer answer = citizen.post("calls", wish).expect(201);
        call = answer.text("id");
        talk = Conversation.of(citizen, agent, call, answer.text("caseNumber"));
    }

    /** From the line to the talk, one scene at a time: an agent who is ready is for its caller. */
    void connect(Map<String, Object> wish) {
        synchronized (cast) {
            callIn(wish);
            ring();
            answer();
        }
    }

    void ring() {
        desk.ready(username);
        desk.awaitOffered(agent, call);
    }

    /** What rang while nobody was there rings again; an agent at whom it rang out says so first. */
    void answer() {
        await("the call is answered")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    if (desk.presence(username).equals("NOT_RESPONDING")) {
                        desk.ready(username);
                    }
                    Answer answer = desk.answer(agent, call);
                    return answer.status() == 200 || answer.expect(409, "NOT_OFFERED") == null;
                });
        leaveAfterwards(agent);
    }

    /** Takes no other scene's call once this one is over. */
    static void leaveAfterwards(Api member) {
        member.put("agents/me/presence", Map.of("state", "OFFLINE")).expect(200);
    }

    void hangUp() {
        talk.hangUp();
    }

    void wrapUp() {
        desk.wrapUp(agent, call).expect(200);
    }

    void rate() {
        citizen.post(talk.path("/evaluation"), Map.of("level", 5, "reasons", List.of(), "text", ""))
                .expect(201);
    }

    /** Sets a clock of the case's models; how many there are. */
    int strikesIn(String timer, String interval) {
        return TestWindow.get()
                .change(
                        "update ACT_RU_JOB set DUEDATE_ = utc_timestamp() + interval " + interval
                                + " where HANDLER_CFG_ = ? and PROCESS_INSTANCE_ID_ in"
                                + " (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)",
                        timer,
                        talk.number);
    }

    /** The clock stands: it would strike in one scene and not yet in another. */
    void putOff(String timer) {
        await(timer).until(() -> strikesIn(timer, "1 day") == 1);
    }

    /** One cheap request of the citizen's page; 200 when the product is usable. */
    Answer ask() {
        return citizen.get("calls/" + call);
    }

    /** What must be the same afterwards, by name. The model's own clock may strike meanwhile: what it moves is one here. */
    Map<String, Object> look() {
        Map<String, Object> seen = new LinkedHashMap<>();
        String state = desk.state(citizen, call);
        boolean waits = List.of("QUEUED", "OFFERED").contains(state);
        boolean over = List.of("WRAP_UP", "ENDED").contains(state);
        seen.put("call", waits ? "waiting" : over ? "over" : state);
        Answer found = talk.seenBy(citizen);
        PARTS.forEach(part -> seen.put(part, found.at(part)));
        if (!waits) {
            seen.put("agent", found.at("agent"));
            seen.put("steps", found.at("process.activityIds"));
            seen.put("tasks", tasks(found));
        }
        if (!waits && !over) {
            seen.put("presence", desk.presence(username));
        }
        return seen;
    }

    private static TreeSet<String> tasks(Answer found) {
        TreeSet<String> tasks = new TreeSet<>(found.texts("acceptance.openTasks"));
        tasks.remove("Task_WrapUp");
        return tasks;
    }

    /** Whatever has become of it: nobody is called any more. */
    void leave() {
        if (call != null) {
            try {
                citizen.put("calls/" + call + "/end", "");
            } catch (UncheckedIOException nobodyThere) {
                System.out.println("  " + nobodyThere);
            }
        }
    }
}
