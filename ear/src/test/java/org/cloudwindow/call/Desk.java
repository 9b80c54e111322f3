package org.cloudwindow.call;

import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.EmptyLine;
import org.cloudwindow.harness.TestWindow;

/** Agents and callers of one test; the line is empty when it begins, and its agents go home when it ends. */
public final class Desk implements AutoCloseable {

    private final TestWindow window = TestWindow.get();
    private final Map<String, Api> agents = new LinkedHashMap<>();
    private final Map<String, String> items = new HashMap<>();

    public Desk() {
        EmptyLine.tellFailure();
        EmptyLine.restore();
    }

    public Api agent(String username) {
        return agents.computeIfAbsent(username, window.api()::staff);
    }

    public Api ready(String username) {
        Api agent = agent(username);
        agent.put("agents/me/presence", Map.of("state", "READY")).expect(200);
        return agent;
    }

    public String presence(String username) {
        return agent(username).get("agents/me/presence").expect(200).text("state");
    }

    /** What others see of an agent who says nothing. */
    public String presenceSeenByChief(String username) {
        return agent("chief1").get("agents").expect(200).objects("rows").stream()
                .filter(row -> username.equals(row.getString("username")))
                .map(row -> row.getString("state"))
                .findFirst()
                .orElse("OFFLINE");
    }

    /** An item of the department that is guided online. */
    public String item(String department) {
        return items.computeIfAbsent(department, group -> window.api()
                .get("items?mode=ONLINE_GUIDANCE&department=" + group)
                .expect(200)
                .text("rows.0.code"));
    }

    public Map<String, Object> wish(String department) {
        return Map.of("itemCode", item(department), "mode", "ONLINE_GUIDANCE", "channel", "PC");
    }

    /** The call's id. */
    public String call(Api citizen, String department) {
        return citizen.post("calls", wish(department)).expect(201).text("id");
    }

    /** The id of a call from this point. */
    public String call(Api citizen, String department, String site) {
        Map<String, Object> wish = new HashMap<>(wish(department));
        wish.put("siteCode", site);
        return citizen.post("calls", wish).expect(201).text("id");
    }

    public String state(Api caller, String call) {
        return caller.get("calls/" + call).expect(200).text("state");
    }

    public List<JsonObject> offers(Api agent) {
        return agent.get("agents/me/offers").expect(200).objects("rows");
    }

    public void awaitOffered(Api agent, String call) {
        await("the call rings").pollInterval(Duration.ofMillis(50)).until(() -> offers(agent).stream()
                .anyMatch(row -> call.equals(row.getString("id"))));
    }

    public void awaitState(Api caller, String call, String state) {
        await("call " + state).pollInterval(Duration.ofMillis(50)).until(() -> state.equals(state(caller, call)));
    }

    /** A citizen and an agent who are together. */
    public String talk(Api citizen, String department, String username) {
        Api agent = ready(username);
        String call = call(citizen, department);
        awaitOffered(agent, call);
        answer(agent, call).expect(200);
        return call;
    }

    public Answer answer(Api agent, String call) {
        return agent.put("calls/" + call + "/assignment", Map.of());
    }

    public Answer end(Api caller, String call) {
        return caller.put("calls/" + call + "/end", Map.of());
    }

    public Answer wrapUp(Api agent, String call) {
        return agent.put("calls/" + call + "/wrap-up", Map.of("outcome", "ANSWERED", "notes", "已经解答"));
    }

    public void sql(String update, Object... values) {
        window.change(update, values);
    }

    public long count(String query, Object... values) {
        return window.count(query, values);
    }

    @Override
    public void close() {
        agents.values().forEach(agent -> {
            Answer inHand = agent.get("agents/me/call");
            if (inHand.status() == 200 && !"OFFERED".equals(inHand.text("state"))) {
                agent.put("calls/" + inHand.text("id") + "/end", Map.of());
            }
            agent.put("agents/me/presence", Map.of("state", "OFFLINE"));
        });
    }
}
