package org.cloudwindow.bpmn.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.cloudwindow.bpmn.engine.setup.EngineSettings;
import org.cloudwindow.bpmn.engine.setup.ShippedModels;
import org.cloudwindow.process.OpenTask;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.Steps;
import org.cloudwindow.process.WorkItemChanged;

/**
 * The shipped models on an engine in memory. What they call is only written down in {@link #acts()}; time passes when
 * the test says so.
 */
public final class ModelEngine {

    private static final List<String> DELEGATES = List.of(
            "joinQueue",
            "passOn",
            "connectCall",
            "returnToLine",
            "giveUpCallBack",
            "announceAppointment",
            "remindAppointment",
            "expireAppointment",
            "alarmGeneralDesk",
            "issueNotice",
            "submitCase",
            "expireWrapUp",
            "acceptCase",
            "refuseCase",
            "remindPromise",
            "closeUnsupplied",
            "fetchNumber",
            "inviteEvaluation",
            "expireEvaluation",
            "ringTransfer",
            "stopRinging",
            "giveBackTransfer",
            "routeToGeneralDesk",
            "handOverCall",
            "nextSupporter",
            "requestOpinion",
            "remindSupporter",
            "takeOverCall",
            "proposeKnowledge");

    private static ModelEngine shared;

    private final List<String> acts = new ArrayList<>();
    private final Map<String, JavaDelegate> answers = new HashMap<>();
    private final List<String> routes = new ArrayList<>();
    private final List<WorkItemChanged> changes = new ArrayList<>();
    private final ProcessEngine engine;
    private final Processes processes;
    private Instant now;
    private String handOverResult = "DONE";

    private ModelEngine() {
        Map<String, Object> beans = new HashMap<>();
        DELEGATES.forEach(name -> beans.put(name, (JavaDelegate) execution -> {
            acts.add(name);
            if (answers.containsKey(name)) {
                answers.get(name).execute(execution);
            }
        }));
        beans.put("missCaller", (JavaDelegate) this::missCaller);
        beans.put(
                "routeCall", (JavaDelegate) execution -> routes.add((String) execution.getVariable(Steps.CALL_ROUTE)));
        beans.put("handOver", (JavaDelegate) execution -> {
            acts.add("handOver");
            execution.setVariable(Steps.HAND_OVER_RESULT, handOverResult);
        });
        StandaloneInMemProcessEngineConfiguration configuration =
                EngineSettings.apply(new StandaloneInMemProcessEngineConfiguration(), beans, changes::add);
        configuration.setProcessEngineName("models");
        configuration.setJdbcUrl("jdbc:h2:mem:models;DB_CLOSE_DELAY=-1");
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
        processes = new CamundaProcesses(engine);
        ShippedModels.deploy(engine.getRepositoryService());
    }

    /** The one engine of this test run, with nothing written down yet and the clock at a new day. */
    public static ModelEngine fresh() {
        if (shared == null) {
            shared = new ModelEngine();
        }
        shared.endAll();
        shared.acts.clear();
        shared.answers.clear();
        shared.routes.clear();
        shared.changes.clear();
        shared.handOverResult = "DONE";
        shared.now = Instant.parse("2026-11-23T01:00:00Z");
        ClockUtil.setCurrentTime(Date.from(shared.now));
        return shared;
    }

    /** Nothing of an earlier test may wait for the clock of the next one. */
    private void endAll() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test over"));
    }

    /** As the domain does: counts, and tells the model the count. */
    private void missCaller(DelegateExecution execution) {
        acts.add("missCaller");
        execution.setVariable(Steps.MISSED_RINGS, (int)
                acts.stream().filter("missCaller"::equals).count());
    }

    public ProcessEngine engine() {
        return engine;
    }

    public Processes processes() {
        return processes;
    }

    /** What the models have called since the test began, in order. */
    public List<String> acts() {
        return acts;
    }

    /** What a step does in this test beside being written down: sets what the product would, or fails. */
    public void whenCalled(String bean, JavaDelegate answer) {
        answers.put(bean, answer);
    }

    /** For whom the decision table has named them so far, ring by ring. */
    public List<String> routes() {
        return routes;
    }

    public List<WorkItemChanged> changes() {
        return changes;
    }

    /** Starts an instance and answers the id of its call. */
    public String start(String processKey, Map<String, Object> variables) {
        String callId = UUID.randomUUID().toString();
        Map<String, Object> all = new HashMap<>(variables);
        all.put(Steps.CALL_ID, callId);
        all.putIfAbsent(Steps.GROUP, "deptMarket");
        all.putIfAbsent(Steps.IDENTITY_LEVEL, 1);
        all.putIfAbsent(Steps.MODE, "ONLINE_GUIDANCE");
        all.putIfAbsent(Steps.REGION_LEVEL, "CITY");
        all.putIfAbsent(Steps.LANGUAGE, "zh");
        all.putIfAbsent(Steps.CONNECTED, false);
        all.putIfAbsent(Steps.STAGE, "");
        all.putIfAbsent(Steps.NOTICE_DUE, "");
        all.putIfAbsent(Steps.PROMISE_DUE, "");
        processes.start(processKey, caseOf(callId), all);
        return callId;
    }

    public static String caseOf(String callId) {
        return "case of " + callId;
    }

    public boolean send(String message, String callId) {
        return processes.send(message, callId, Map.of());
    }

    public void complete(String taskKey, String callId) {
        processes.complete(taskKey, callId, Map.of());
    }

    public void complete(String taskKey, String callId, String outcome) {
        processes.complete(taskKey, callId, Map.of(Steps.OUTCOME, outcome));
    }

    public List<String> openTasks(String callId) {
        return processes.listOpenTasks(callId).stream().map(OpenTask::taskKey).toList();
    }

    /** Lets time pass and the clocks of the models strike. */
    public void pass(Duration time) {
        now = now.plus(time);
        ClockUtil.setCurrentTime(Date.from(now));
        for (Job due :
                engine.getManagementService().createJobQuery().executable().list()) {
            engine.getManagementService().executeJob(due.getId());
        }
    }

    /** What the approval system answers from now on. */
    public void approvalSystemAnswers(String result) {
        handOverResult = result;
    }

    /** The domain says how far acceptance has come. */
    public void reach(String stage, String callId) {
        processes.reroute(callId, Map.of(Steps.STAGE, stage));
    }

    /** Executes what the models have put off to a moment later. */
    public void work() {
        pass(Duration.ZERO);
    }

    public Instant now() {
        return now;
    }

    /** Whether every instance of the call has ended. */
    public boolean isOver(String callId) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .variableValueEquals(Steps.CALL_ID, callId)
                        .count()
                == 0;
    }

    /** Whether the call's instances went through the element, called processes included. */
    public boolean hasPassed(String elementId, String callId) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseOf(callId))
                .list()
                .stream()
                .anyMatch(instance -> engine.getHistoryService()
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .activityId(elementId)
                                .finished()
                                .count()
                        > 0);
    }

    /** Brings a new call of mode 1 as far as guidance, answered by {@code market1}. */
    public String connectedCall() {
        String callId = start(Steps.ONLINE_GUIDANCE_PROCESS, Map.of());
        send(Steps.CALL_OFFERED, callId);
        processes.complete(Steps.ANSWER_CALL, callId, Map.of(Steps.AGENT, "market1"));
        return callId;
    }

    /** Brings a new call of mode 1 as far as the initial review. */
    public String callInReview() {
        String callId = connectedCall();
        complete(Steps.GUIDE_APPLICATION, callId);
        return callId;
    }
}
