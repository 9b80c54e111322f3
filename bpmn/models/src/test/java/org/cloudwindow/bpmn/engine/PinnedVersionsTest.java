package org.cloudwindow.bpmn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.cloudwindow.bpmn.engine.setup.ShippedModels;
import org.cloudwindow.process.Steps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a new version of a model changes, and what it must leave alone. */
class PinnedVersionsTest {

    private static final String CONNECTION = "CallConnectionProcess";

    private ModelEngine models;
    private RepositoryService repository;
    private String deployment;

    @BeforeEach
    void freshEngine() {
        models = ModelEngine.fresh();
        repository = models.engine().getRepositoryService();
    }

    @AfterEach
    void takeTheNewVersionBack() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void aRunningInstanceKeepsTheVersionsItBeganWith() {
        String before = models.start(Steps.ONLINE_GUIDANCE_PROCESS, Map.of(Steps.IDENTITY_LEVEL, 0));
        deployRingOutOfFiveSeconds();
        models.complete(Steps.CHECK_IDENTITY, before, Steps.PASS);
        models.send(Steps.CALL_OFFERED, before);

        models.pass(Duration.ofSeconds(6));

        assertThat(models.openTasks(before)).containsExactly(Steps.ANSWER_CALL);
    }

    @Test
    void anInstanceThatBeginsLaterFollowsTheNewVersion() {
        deployRingOutOfFiveSeconds();
        String after = models.start(Steps.ONLINE_GUIDANCE_PROCESS, Map.of());
        models.send(Steps.CALL_OFFERED, after);

        models.pass(Duration.ofSeconds(6));

        assertThat(models.openTasks(after)).isEmpty();
        assertThat(models.acts()).containsExactly("joinQueue", "passOn");
    }

    @Test
    void aRestartOfTheProductLeavesTheOwnersVersionInForce() {
        deployRingOutOfFiveSeconds();
        int owners = newestVersion();

        ShippedModels.deploy(repository);

        assertThat(newestVersion()).isEqualTo(owners);
    }

    private void deployRingOutOfFiveSeconds() {
        deployment = repository
                .createDeployment()
                .name("Cloud Window")
                .addString("CallConnectionProcess.bpmn", shippedConnection().replace("PT20S", "PT5S"))
                .deploy()
                .getId();
    }

    private static String shippedConnection() {
        try (InputStream model = ShippedModels.class.getResourceAsStream("/processes/" + CONNECTION + ".bpmn")) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private int newestVersion() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(CONNECTION)
                .latestVersion()
                .singleResult()
                .getVersion();
    }
}
