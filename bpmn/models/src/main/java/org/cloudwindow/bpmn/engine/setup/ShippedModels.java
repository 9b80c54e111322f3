package org.cloudwindow.bpmn.engine.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** The models that come with the product. */
public final class ShippedModels {

    /** Files under {@code processes/}, called processes first. */
    public static final List<String> FILES = List.of(
            "CallBackProcess.bpmn",
            "CallConnectionProcess.bpmn",
            "IdentityCheckProcess.bpmn",
            "EvaluationProcess.bpmn",
            "AppointmentProcess.bpmn",
            "AfterCallProcess.bpmn",
            "ApprovalSystemProcess.bpmn",
            "WindowAcceptanceProcess.bpmn",
            "CaseFollowUpProcess.bpmn",
            "OnlineGuidanceProcess.bpmn",
            "RemoteAcceptanceProcess.bpmn",
            "CallTransferProcess.bpmn",
            "BusinessSupportProcess.bpmn");

    /** Files under {@code decisions/}. */
    public static final List<String> DECISIONS = List.of("CallRoutingDecision.dmn");

    /** Compared with earlier deliveries of the product only: what a process owner has deployed since stays in force. */
    private static final String SOURCE = "cloud-window";

    private ShippedModels() {}

    /** Deploys those that differ from what the product delivered last. */
    public static void deploy(RepositoryService repository) {
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name("Cloud Window")
                .source(SOURCE)
                .enableDuplicateFiltering(true);
        FILES.forEach(file -> add(deployment, "/processes/", file));
        DECISIONS.forEach(file -> add(deployment, "/decisions/", file));
        deployment.deploy();
    }

    private static void add(DeploymentBuilder deployment, String folder, String file) {
        try (InputStream model = ShippedModels.class.getResourceAsStream(folder + file)) {
            deployment.addInputStream(file, model);
        } catch (IOException failure) {
            throw new UncheckedIOException(file, failure);
        }
    }
}
