package org.cloudwindow.guidance;

import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.EmptyLine;
import org.cloudwindow.harness.TestWindow;

/**
 * A citizen and an agent in a call of mode 1, through REST alone. What they do is as much as a test needs to get to its
 * point; closing it hangs up, wraps up and sends the agent home.
 */
public final class Conversation implements AutoCloseable {

    /** 食品经营许可: conditions, four questions, six materials, sensitive fields. */
    public static final String ITEM = "000131008000";

    public static final byte[] PDF = "%PDF-1.4\n% a file of the tests\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    public final Api citizen;
    public final Api agent;
    public final String callId;
    public final String number;
    private final String item;

    private Conversation(Api citizen, Api agent, String callId, String number, String item) {
        this.item = item;
        this.citizen = citizen;
        this.agent = agent;
        this.callId = callId;
        this.number = number;
    }

    /** A call that was opened, and is answered, elsewhere. */
    public static Conversation of(Api citizen, Api agent, String callId, String number) {
        return new Conversation(citizen, agent, callId, number, ITEM);
    }

    /** Person of the demo register, and the agent who answers. */
    public static Conversation begin(int person, String agent) {
        return begin(TestWindow.get().api().citizen(person), agent, Map.of());
    }

    /** The same citizen again, about a case that was returned. */
    public static Conversation continued(Api citizen, String agent, String caseNumber) {
        return begin(citizen, agent, Map.of("caseNumber", caseNumber));
    }

    private static Conversation begin(Api citizen, String username, Map<String, Object> more) {
        EmptyLine.tellFailure();
        Api agent = TestWindow.get().api().staff(username);
        Map<String, Object> wish = new LinkedHashMap<>(
                Map.of("itemCode", ITEM, "mode", "ONLINE_GUIDANCE", "channel", "PC", "siteCode", "CITY"));
        wish.putAll(more);
        Answer call = citizen.post("calls", wish).expect(201);
        return answered(citizen, agent, call);
    }

    /** A call that waits, and the agent who becomes ready and answers it. */
    public static Conversation answered(Api citizen, Api agent, Answer call) {
        String id = call.text("id");
        try {
            agent.put("agents/me/presence", Map.of("state", "READY")).expect(200);
            await("the call rings").until(() -> agent.get("agents/me/offers").objects("rows").stream()
                    .anyMatch(offer -> offer.getString("id").equals(id)));
            agent.put("calls/" + id + "/assignment", "").expect(200);
        } catch (RuntimeException | AssertionError neverBegan) {
            citizen.put("calls/" + id + "/end", "");
            agent.put("agents/me/presence", Map.of("state", "OFFLINE"));
            throw neverBegan;
        }
        return new Conversation(citizen, agent, id, call.text("caseNumber"), ITEM);
    }

    /** The same conversation, about another item. */
    public Conversation about(String otherItem) {
        return new Conversation(citizen, agent, callId, number, otherItem);
    }

    /** Somebody who calls in mode 2 before proving anything, and the agent who answers. */
    public static Conversation unidentified(String agent) {
        EmptyLine.tellFailure();
        Api citizen = TestWindow.get().api().stranger();
        Answer call = citizen.post("calls", Map.of("mode", "REMOTE_ACCEPTANCE", "channel", "PC"))
                .expect(201);
        return answered(citizen, TestWindow.get().api().staff(agent), call);
    }

    /** Proves in the conversation who calls. */
    public Conversation prove(int person) {
        citizen.put(
                        "citizen-sessions/me/identity",
                        Map.of("name", "市民%03d".formatted(person), "idNumber", Api.idNumber(person)))
                .expect(200);
        return this;
    }

    /** Begins acceptance for the item. */
    public Conversation open(String itemCode) {
        agent.put(path("/item"), Map.of("itemCode", itemCode)).expect(200);
        return about(itemCode);
    }

    public String path(String more) {
        return "cases/" + number + more;
    }

    public Answer seenBy(Api reader) {
        return reader.get(path("")).expect(200);
    }

    /** Answers every question with its first option. */
    public Conversation answerQuestions() {
        Map<String, String> answers = new LinkedHashMap<>();
        List<JsonObject> questions = citizen.get("items/" + item).expect(200).objects("questions");
        Answer situation = changeSituation(answers);
        while (!situation.texts("open").isEmpty()) {
            String open = situation.texts("open").get(0);
            questions.stream()
                    .filter(question -> question.getString("code").equals(open))
                    .forEach(question -> answers.put(
                            open,
                            question.getJsonArray("options").getJsonObject(0).getString("code")));
            situation = changeSituation(answers);
        }
        return this;
    }

    public Answer changeSituation(Map<String, String> answers) {
        return citizen.put(path("/situation"), Map.of("answers", answers, "version", version()))
                .expect(200);
    }

    public int version() {
        return seenBy(citizen).number("version");
    }

    /** Fills every field of the form with something it takes. */
    public Conversation fillForm() {
        Map<String, Object> data = new LinkedHashMap<>();
        for (JsonObject field : citizen.get("items/" + item).expect(200).objects("form.fields")) {
            data.put(field.getString("key"), sample(field));
        }
        change(citizen, data).expect(200);
        return this;
    }

    public Answer change(Api who, Map<String, Object> data) {
        return who.put(path("/form"), Map.of("data", data, "version", version()));
    }

    private static Object sample(JsonObject field) {
        return switch (field.getString("type")) {
            case "NUMBER" -> 12;
            case "MONEY" -> "100.50";
            case "DATE" -> "2026-12-01";
            case "CHECKBOX" -> true;
            case "SELECT" -> field.getJsonArray("options").getString(0);
            case "ID_NUMBER" -> Api.idNumber(1);
            case "PHONE" -> "13800000001";
            default -> "云";
        };
    }

    public Answer upload(Api who, String materialCode, String fileName, byte[] content) {
        return who.upload(
                path("/materials"), Map.of("materialCode", materialCode), fileName, "application/pdf", content);
    }

    /** A PDF of that many bytes, made while it is sent. */
    public Answer upload(Api who, String materialCode, String fileName, int bytes) {
        return who.upload(
                path("/materials"),
                Map.of("materialCode", materialCode),
                fileName,
                "application/pdf",
                bytes,
                () -> new InputStream() {
                    private int at;

                    @Override
                    public int read() {
                        int next = at < PDF.length ? PDF[at] : 0;
                        return at++ < bytes ? next : -1;
                    }
                });
    }

    /** Hands in every material but these. */
    public Conversation handInAllBut(String... missing) {
        for (JsonObject material : seenBy(citizen).objects("materials")) {
            String code = material.getString("code");
            if (!List.of(missing).contains(code)) {
                upload(citizen, code, "材料.pdf", PDF).expect(201);
            }
        }
        return this;
    }

    /** Decides whatever is undecided the same way. */
    public Conversation pass() {
        List<Map<String, String>> outcomes = new ArrayList<>();
        for (JsonObject open : seenBy(agent).objects("undecided")) {
            Map<String, String> outcome = new LinkedHashMap<>();
            open.forEach((name, value) -> outcome.put(name, open.getString(name)));
            outcome.put("result", "PASS");
            outcomes.add(outcome);
        }
        review(outcomes).expect(200);
        return this;
    }

    public Answer review(List<Map<String, String>> outcomes) {
        return agent.put(path("/reviews"), outcomes);
    }

    public Conversation fail(String materialCode, String pointCode, String remark) {
        review(List.of(Map.of(
                        "materialCode", materialCode, "pointCode", pointCode, "result", "FAIL", "remark", remark)))
                .expect(200);
        return this;
    }

    public Conversation confirm() {
        citizen.put(path("/confirmation"), Map.of("version", version())).expect(200);
        return this;
    }

    /** Everything a submission needs but the confirmation. */
    public Conversation prepare() {
        return answerQuestions().fillForm().handInAllBut().pass();
    }

    public void hangUp() {
        citizen.put("calls/" + callId + "/end", "").expect(200);
    }

    public List<String> timeline() {
        return agent.get(path("/timeline")).expect(200).objects("rows").stream()
                .map(row -> row.getString("kind"))
                .toList();
    }

    /** Rows of the audit trail: how often somebody did this with the case. */
    public long audited(String act, String actor) {
        return TestWindow.get()
                .count(
                        "select count(*) from audit_entry where act = ? and object_id = ? and actor = ?",
                        act,
                        number,
                        actor);
    }

    public List<String> activeSteps() {
        return agent.get(path("/process")).expect(200).texts("activityIds");
    }

    @Override
    public void close() {
        citizen.put("calls/" + callId + "/end", "");
        agent.put("calls/" + callId + "/wrap-up", Map.of("outcome", "DONE", "notes", "完"));
        agent.put("agents/me/presence", Map.of("state", "OFFLINE"));
    }
}
