package org.cloudwindow.bpmn.engine;

import java.sql.SQLException;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.cloudwindow.process.OpenTask;
import org.cloudwindow.process.Overtaken;
import org.cloudwindow.process.StepNotOpen;
import org.cloudwindow.shared.RuleBroken;

/** Says in the domain's words what the engine refuses. */
final class EngineFailures {

    /** Nothing behind the task takes these variables, or a condition asks for one that was not given. */
    private static final List<String> NO_WAY_OUT =
            List.of("No outgoing sequence flow", "Unknown property used in expression");

    private EngineFailures() {}

    static RuntimeException translate(ProcessEngineException failure, String step, List<OpenTask> open) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleBroken rule) {
                return rule;
            }
        }
        if (failure instanceof OptimisticLockingException || isDeadlock(failure)) {
            return new Overtaken(step, failure);
        }
        String message = String.valueOf(failure.getMessage());
        if (NO_WAY_OUT.stream().anyMatch(message::contains)) {
            return new StepNotOpen(step, open.stream().map(OpenTask::name).toList());
        }
        return failure;
    }

    private static boolean isDeadlock(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && "40001".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
