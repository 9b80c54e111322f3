package org.cloudwindow.bpmn.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.cloudwindow.bpmn.engine.setup.ShippedModels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decision that somebody deploys compares and answers, and nothing else; a running instance keeps its version. */
class ReachOfDecisionsTest {

    private static final String CONNECTION = "CallConnectionProcess";

    private ModelEngine models;
    private String deployment;

    @BeforeEach
    void freshEngine() {
        models = ModelEngine.fresh();
    }

    @AfterEach
    void takeTheTableBack() {
        if (deployment != null) {
            models.engine().getRepositoryService().deleteDeployment(deployment, true);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"GENERAL_DESK\"</text> | ${starter.toString()}</text>",
                "\"GENERAL_DESK\"</text> | string(1 + 1)</text>",
                "<text>group</text> | <text>function(x) external { java: { class: \"java.lang.Runtime\", method signature: \"getRuntime()\" } }</text>",
                "<text>group</text> | <text>group.bytes</text>",
                "<text>not(\"roleAgent\")</text> | <text>for i in 1..100000 return i</text>",
                "<outputEntry id=\"Rule_8_Targets\"> | <outputEntry id=\"Rule_8_Targets\" expressionLanguage=\"groovy\">",
                "<outputEntry id=\"Rule_8_Targets\"> | <outputEntry id=\"Rule_8_Targets\" expressionLanguage=\"juel\">",
                "<inputExpression id=\"InputExpression_Ring\" typeRef=\"number\"> | <inputExpression id=\"InputExpression_Ring\" typeRef=\"number\" expressionLanguage=\"javascript\">",
                "<dmndi:DMNDI> | <decision id=\"D2\" name=\"x\" camunda:historyTimeToLive=\"P184D\"><variable id=\"V2\" name=\"x\" /><literalExpression><text>1</text></literalExpression></decision><dmndi:DMNDI>"
            })
    void aTableWithCodeIsNotDeployed(String part, String hostile) {
        String table = shipped();
        assertThat(table).contains(part);

        assertThatThrownBy(() -> deploy(table.replace(part, hostile)))
                .hasStackTraceContaining("A decision may not contain");
    }

    @Test
    void anOwnersTableHoldsForCallsThatBeginLater() {
        models.start(CONNECTION, Map.of());
        deploy(shipped().replace("\"DEPARTMENT,GENERAL_DESK\"", "\"GENERAL_DESK\""));
        models.routes().clear();
        models.pass(Duration.ofSeconds(31));
        assertThat(models.routes()).as("the call of before").containsExactly("DEPARTMENT,GENERAL_DESK");
        models.routes().clear();

        models.start(CONNECTION, Map.of());

        assertThat(models.routes()).containsExactly("GENERAL_DESK");
    }

    private void deploy(String table) {
        deployment = models.engine()
                .getRepositoryService()
                .createDeployment()
                .addString("CallRoutingDecision.dmn", table)
                .deploy()
                .getId();
    }

    private static String shipped() {
        try (InputStream table = ShippedModels.class.getResourceAsStream("/decisions/CallRoutingDecision.dmn")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
