package org.cloudwindow.bpmn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.cloudwindow.process.OpenTask;
import org.cloudwindow.process.Overtaken;
import org.cloudwindow.process.StepNotOpen;
import org.junit.jupiter.api.Test;

class EngineFailuresTest {

    private static final List<OpenTask> OPEN = List.of(new OpenTask("1", "Task_AnswerCall", "接听呼叫"));

    @Test
    void whatATimerOrTheDatabaseCameBeforeMayBeDoneAgain() {
        assertThat(translate(new OptimisticLockingException("newer"))).isInstanceOf(Overtaken.class);
        assertThat(translate(new ProcessEngineException("flush", new SQLException("deadlock", "40001"))))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void aModelWithoutAWayOutNamesTheOpenTask() {
        assertThat(translate(new ProcessEngineException("ENGINE-02004 No outgoing sequence flow")))
                .isInstanceOfSatisfying(
                        StepNotOpen.class, step -> assertThat(step.openTasks()).containsExactly("接听呼叫"));
    }

    @Test
    void anythingElseIsAFailure() {
        ProcessEngineException failure = new ProcessEngineException("disk full");
        assertThat(translate(failure)).isSameAs(failure);
    }

    private static RuntimeException translate(ProcessEngineException failure) {
        return EngineFailures.translate(failure, "Task_AnswerCall", OPEN);
    }
}
