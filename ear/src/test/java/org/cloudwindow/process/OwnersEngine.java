package org.cloudwindow.process;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;

/** The engine's REST interface as a process owner's Modeler and tools use it. */
public final class OwnersEngine {

    private final Api owner = TestWindow.get().api().basic("owner1");

    /** Starts an identity check that staff have to do, and answers the id of its instance. */
    public String startIdentityCheck(String caseNumber) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("callId", Map.of("value", "call of " + caseNumber));
        variables.put("identityLevel", Map.of("value", 0));
        return owner.post(
                        "/engine-rest/process-definition/key/IdentityCheckProcess/start",
                        Map.of("businessKey", caseNumber, "variables", variables))
                .expect(200)
                .text("id");
    }

    /** Sets the clock at this element of the call's instances to now. */
    public void strike(String activityId, String callId) {
        owner
                .get("/engine-rest/process-instance?variables=callId_eq_" + callId)
                .expect(200)
                .json()
                .asJsonArray()
                .stream()
                .map(instance -> instance.asJsonObject().getString("id"))
                .flatMap(id -> owner
                        .get("/engine-rest/job?timers=true&activityId=" + activityId + "&processInstanceId=" + id)
                        .expect(200)
                        .json()
                        .asJsonArray()
                        .stream())
                .map(job -> job.asJsonObject().getString("id"))
                .forEach(job -> owner.put(
                                "/engine-rest/job/" + job + "/duedate",
                                Map.of("duedate", "2020-01-01T00:00:00.000+0000"))
                        .expect(204));
    }

    public boolean isRunning(String instanceId) {
        return owner.get("/engine-rest/process-instance/" + instanceId).status() == 200;
    }

    public void end(String instanceId) {
        awaitGone("/engine-rest/process-instance/" + instanceId);
    }

    /** The model in force. */
    public String model(String processKey) {
        return owner.get("/engine-rest/process-definition/key/" + processKey + "/xml")
                .expect(200)
                .text("bpmn20Xml");
    }

    public int version(String processKey) {
        return owner.get("/engine-rest/process-definition/key/" + processKey)
                .expect(200)
                .number("version");
    }

    /** As the Modeler's button does it. */
    public Answer deploy(String processKey, String model) {
        return owner.upload(
                "/engine-rest/deployment/create",
                Map.of("deployment-name", processKey, "enable-duplicate-filtering", "true"),
                processKey + ".bpmn",
                "text/xml",
                model.getBytes(StandardCharsets.UTF_8));
    }

    public Answer deployDecision(String key, String table) {
        return owner.upload(
                "/engine-rest/deployment/create",
                Map.of("deployment-name", key),
                key + ".dmn",
                "text/xml",
                table.getBytes(StandardCharsets.UTF_8));
    }

    public String decision(String key) {
        return owner.get("/engine-rest/decision-definition/key/" + key + "/xml")
                .expect(200)
                .text("dmnXml");
    }

    /** Takes a deployment back, its instances with it. */
    public void undeploy(String deploymentId) {
        awaitGone("/engine-rest/deployment/" + deploymentId + "?cascade=true");
    }

    /** Asked again where an instance was just busy: what stays would be in force in the tests that follow. */
    private void awaitGone(String path) {
        await(path + " to go")
                .until(() -> List.of(204, 404).contains(owner.delete(path).status()));
    }
}
