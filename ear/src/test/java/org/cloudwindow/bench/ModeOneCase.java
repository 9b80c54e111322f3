package org.cloudwindow.bench;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cloudwindow.guidance.Conversation;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;

/**
 * The whole of mode 1 by the requests that its pages send, from the proof of identity to the rating; answers, form and
 * materials are known beforehand.
 */
final class ModeOneCase {

    /** The request in which the receipt is printed. */
    static final String SUBMISSION = "submission, with its receipt as PDF";

    /** Each request of a case and the steps of the engine behind it. */
    static final Map<String, String> STEPS = steps();

    private static final int MATERIALS = 6;
    private static final String ITEM = Conversation.ITEM;

    private final Ringing ringing;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<String, Object> form = new LinkedHashMap<>();

    /** Told of each request before and after it. */
    interface Watch {
        Answer request(String name, java.util.function.Supplier<Answer> act);
    }

    ModeOneCase(Ringing ringing, Conversation pattern) {
        this.ringing = ringing;
        Answer known = pattern.seenBy(pattern.citizen);
        known.object()
                .getJsonObject("situation")
                .getJsonObject("answers")
                .forEach((question, option) -> answers.put(question, text(option.toString())));
        known.object().getJsonObject("form").getJsonObject("data").forEach((key, value) -> form.put(key, json(value)));
    }

    private static String text(String quoted) {
        return quoted.replace("\"", "");
    }

    private static Object json(jakarta.json.JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((jakarta.json.JsonString) value).getString();
            case NUMBER -> ((jakarta.json.JsonNumber) value).bigDecimalValue();
            case TRUE -> true;
            default -> false;
        };
    }

    private static Map<String, String> steps() {
        Map<String, String> steps = new LinkedHashMap<>();
        steps.put("identify", "");
        steps.put("call", "start:OnlineGuidanceProcess,send:Msg_CallOffered");
        steps.put("answer", "complete:Task_AnswerCall");
        steps.put("situation", "");
        steps.put("form", "");
        for (int i = 1; i <= MATERIALS; i++) {
            steps.put("material " + i, "");
        }
        steps.put("case, read by the agent", "");
        steps.put("reviews", "complete:Task_GuideApplication");
        steps.put("confirmation", "");
        steps.put(SUBMISSION, "complete:Task_ReviewMaterials");
        steps.put("hang up", "send:Msg_CallEnded");
        steps.put("wrap up", "complete:Task_WrapUp");
        steps.put("evaluation", "send:Msg_Evaluated");
        return steps;
    }

    void run(int person, Watch watch) {
        String idNumber = Api.idNumber(person);
        Answer session = watch.request("identify", () -> api().post(
                        "citizen-sessions", Map.of("name", "市民%03d".formatted(person), "idNumber", idNumber))
                .expect(201));
        Api citizen = api().bearer(session.text("token"));
        Answer call = watch.request("call", () -> citizen.post(
                        "calls", Map.of("itemCode", ITEM, "mode", "ONLINE_GUIDANCE", "channel", "PC"))
                .expect(201));
        String id = call.text("id");
        String path = "cases/" + call.text("caseNumber");
        Api agent = ringing.await(id).agent();
        watch.request(
                "answer", () -> agent.put("calls/" + id + "/assignment", "").expect(200));
        // a fresh case begins with its first version
        Answer situation = watch.request(
                "situation", () -> citizen.put(path + "/situation", Map.of("answers", answers, "version", 1))
                        .expect(200));
        Answer filled = watch.request(
                "form", () -> citizen.put(path + "/form", Map.of("data", form, "version", situation.number("version")))
                        .expect(200));
        int materials = 0;
        for (JsonObject material : situation.objects("materials")) {
            materials++;
            watch.request("material " + materials, () -> citizen.upload(
                            path + "/materials",
                            Map.of("materialCode", material.getString("code")),
                            "材料.pdf",
                            "application/pdf",
                            Conversation.PDF)
                    .expect(201));
        }
        Answer seen =
                watch.request("case, read by the agent", () -> agent.get(path).expect(200));
        watch.request(
                "reviews", () -> agent.put(path + "/reviews", passed(seen)).expect(200));
        watch.request(
                "confirmation", () -> citizen.put(path + "/confirmation", Map.of("version", seen.number("version")))
                        .expect(200));
        watch.request(
                SUBMISSION, () -> citizen.post(path + "/submission", Map.of()).expect(200));
        watch.request("hang up", () -> citizen.put("calls/" + id + "/end", "").expect(200));
        watch.request(
                "wrap up", () -> agent.put("calls/" + id + "/wrap-up", Map.of("outcome", "ANSWERED", "notes", "完"))
                        .expect(200));
        watch.request("evaluation", () -> citizen.post(
                        path + "/evaluation", Map.of("level", 5, "reasons", List.of(), "text", ""))
                .expect(201));
    }

    private static List<Map<String, String>> passed(Answer seen) {
        List<Map<String, String>> outcomes = new ArrayList<>();
        for (JsonObject open : seen.objects("undecided")) {
            Map<String, String> outcome = new LinkedHashMap<>();
            open.forEach((name, value) -> outcome.put(name, open.getString(name)));
            outcome.put("result", "PASS");
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private static Api api() {
        return TestWindow.get().api();
    }
}
