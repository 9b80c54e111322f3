package org.cloudwindow.bpmn.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model that somebody deploys reaches the product's process beans and its own variables, and nothing else. */
class ReachOfModelsTest {

    private ModelEngine models;

    @BeforeEach
    void freshEngine() {
        models = ModelEngine.fresh();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().forName('java.lang.Runtime') != null}",
                "${execution.processEngineServices != null}",
                "${execution.getVariable('callId') != null}",
                "${callId.getClass() != null}",
                "${callId.bytes != null}",
                "${starter != null}",
                "${joinQueue.toString() != null}"
            })
    void anExpressionCannotWalkIntoTheServer(String condition) {
        String deployment = deploy(withCondition(condition));

        assertThatThrownBy(() -> models.start("ProbeProcess", Map.of())).isInstanceOf(ProcessEngineException.class);
        models.engine().getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void anExpressionComparesVariables() {
        String deployment = deploy(withCondition("${callId != null && identityLevel >= 1}"));

        String call = models.start("ProbeProcess", Map.of());

        assertThat(models.isOver(call)).isTrue();
        models.engine().getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void aModelThatNamesAJavaClassIsNotDeployed() {
        BpmnModelInstance model = probe().startEvent()
                .serviceTask()
                .camundaClass("java.lang.Runtime")
                .endEvent()
                .done();

        assertThatThrownBy(() -> deploy(model)).hasMessageContaining("a Java class by name");
    }

    @Test
    void aModelWithAScriptIsNotDeployed() {
        BpmnModelInstance model = probe().startEvent()
                .scriptTask()
                .scriptFormat("javascript")
                .scriptText("1")
                .endEvent()
                .done();

        assertThatThrownBy(() -> deploy(model)).hasMessageContaining("script");
    }

    /** To the engine a condition with a language is a script, and its own expression language is one of those. */
    @ParameterizedTest
    @ValueSource(strings = {"language=\"juel\"", "language=\"groovy\"", "camunda:resource=\"deployment://a.js\""})
    void aConditionInALanguageIsNotDeployed(String attribute) {
        String xml = Bpmn.convertToString(withCondition("${true}"))
                .replace(
                        "<conditionExpression ",
                        "<conditionExpression xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"tFormalExpression\" "
                                + attribute + " ");

        assertThatThrownBy(() -> models.engine()
                        .getRepositoryService()
                        .createDeployment()
                        .addString("ProbeProcess.bpmn", xml)
                        .deploy())
                .hasMessageContaining("scripting language");
    }

    @Test
    void aModelWithAListenerByClassIsNotDeployed() {
        BpmnModelInstance model = probe().startEvent()
                .userTask()
                .camundaTaskListenerClass("create", "java.lang.Runtime")
                .endEvent()
                .done();

        assertThatThrownBy(() -> deploy(model)).hasMessageContaining("a Java class by name");
    }

    private static org.camunda.bpm.model.bpmn.builder.ProcessBuilder probe() {
        return Bpmn.createExecutableProcess("ProbeProcess").camundaHistoryTimeToLiveString("P184D");
    }

    private static BpmnModelInstance withCondition(String condition) {
        return probe().startEvent()
                .exclusiveGateway("Gateway_Probe")
                .condition("probe", condition)
                .endEvent()
                .moveToNode("Gateway_Probe")
                .condition("never", "${identityLevel < 0}")
                .endEvent()
                .done();
    }

    private String deploy(BpmnModelInstance model) {
        RepositoryService repository = models.engine().getRepositoryService();
        return repository
                .createDeployment()
                .addModelInstance("ProbeProcess.bpmn", model)
                .deploy()
                .getId();
    }
}
