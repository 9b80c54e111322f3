package org.cloudwindow.bench.baseline;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.TaskService;

/** One row, one step of the engine, in one transaction. */
@Stateless
public class BaselineSteps {

    @Resource(lookup = "java:jboss/datasources/CloudWindow")
    private DataSource dataSource;

    @EJB
    private BaselineEngine bench;

    @Inject
    private Event<PushWish> pushes;

    /** Something to be told to an account once the row is written. */
    record PushWish(String username, String id) {}

    public void write(String text) {
        try (Connection database = dataSource.getConnection();
                PreparedStatement insert =
                        database.prepareStatement("insert into bench_row (text, written_at) values (?, now(6))")) {
            insert.setString(1, text);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void writeAndPush(String username, String id) {
        write(id);
        pushes.fire(new PushWish(username, id));
    }

    public void stepAndPush(String username, String id, String step) {
        step(id, step);
        pushes.fire(new PushWish(username, id));
    }

    public void writeAndDo(String caseNumber, String step) {
        write(caseNumber);
        step(caseNumber, step);
    }

    /** {@code start:<key>}, {@code send:<message>}, {@code complete:<task>} or nothing. */
    public void step(String caseNumber, String step) {
        String[] words = step.split(":");
        switch (words[0]) {
            case "start" -> start(words[1], caseNumber);
            case "send" ->
                bench.engine()
                        .getRuntimeService()
                        .createMessageCorrelation(words[1])
                        .processInstanceBusinessKey(caseNumber)
                        .correlateAllWithResult();
            case "complete" -> complete(words[1], caseNumber);
            default -> {
                // a row is all
            }
        }
    }

    private void start(String key, String caseNumber) {
        Map<String, Object> variables = new HashMap<>(bench.versionsFrom(key));
        variables.putAll(Map.of(
                "callId", caseNumber, "mode", "ONLINE_GUIDANCE", "itemCode", "000131008000", "group", "deptMarket"));
        variables.putAll(Map.of("identityLevel", 1, "connected", false, "oneStop", false));
        variables.putAll(Map.of("stage", "", "noticeDue", "", "promiseDue", ""));
        bench.engine()
                .getRuntimeService()
                .startProcessInstanceByKey(BaselineEngine.PREFIX + key, caseNumber, variables);
    }

    private void complete(String taskKey, String caseNumber) {
        TaskService tasks = bench.engine().getTaskService();
        String id = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskDefinitionKey(taskKey)
                .singleResult()
                .getId();
        tasks.complete(id, Map.of("agent", "bench", "outcome", "SUBMIT"));
    }
}
