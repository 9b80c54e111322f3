package org.cloudwindow.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.bpmn.engine.setup.ShippedModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models are architecture too: every {@code .bpmn} of the product keeps to the house's conventions. */
class ModelConventionsTest {

    private static final Path MODELS = Path.of("src/main/resources/processes");
    private static final int NODES_ON_ONE_SCREEN = 25;
    private static final int DAYS_TO_KEEP = 184;

    static Stream<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    @Test
    void everyModelIsShipped() throws IOException {
        assertThat(models().map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(ShippedModels.FILES);
    }

    @ParameterizedTest
    @MethodSource("models")
    void theFileIsNamedLikeItsProcess(Path file) {
        Process process = processIn(file);

        assertThat(file.getFileName()).hasToString(process.getId() + ".bpmn");
        assertThat(process.getId()).matches("[A-Z][A-Za-z]+Process");
        assertThat(process.getName()).isNotBlank();
        assertThat(process.getDocumentations()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void historyIsKeptForAtLeastHalfAYear(Path file) {
        Period kept = Period.parse(processIn(file).getCamundaHistoryTimeToLiveString());

        assertThat(kept.getDays()).isGreaterThanOrEqualTo(DAYS_TO_KEEP);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeHasAWellFormedIdAndAName(Path file) {
        for (FlowNode node : all(file, FlowNode.class)) {
            assertThat(node.getId()).as("id of %s", node.getName()).matches(prefixOf(node) + "_[A-Z][A-Za-z]+");
            assertThat(node.getName()).as("name of %s", node.getId()).isNotBlank();
        }
        for (SequenceFlow flow : all(file, SequenceFlow.class)) {
            assertThat(flow.getId()).matches("SequenceFlow_[A-Z][A-Za-z]+");
        }
        for (Message message : all(file, Message.class)) {
            assertThat(message.getId()).matches("Msg_[A-Z][A-Za-z]+").isEqualTo(message.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aServiceTaskNamesABeanOfTheProduct(Path file) {
        Set<String> beans = processBeans();
        for (ServiceTask task : all(file, ServiceTask.class)) {
            assertThat(task.getCamundaDelegateExpression())
                    .as(task.getId())
                    .matches("\\$\\{\\w+}")
                    .satisfies(
                            expression -> assertThat(beans).contains(expression.substring(2, expression.length() - 1)));
            assertThat(task.getCamundaClass()).as(task.getId()).isNull();
            assertThat(task.getCamundaExpression()).as(task.getId()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aUserTaskSaysWhoseItIs(Path file) {
        for (UserTask task : all(file, UserTask.class)) {
            boolean groups = !task.getCamundaCandidateGroupsList().isEmpty();
            assertThat(groups || task.getCamundaAssignee() != null)
                    .as(task.getId())
                    .isTrue();
            task.getCamundaCandidateGroupsList()
                    .forEach(group -> assertThat(group).matches("\\$\\{group}|[A-Za-z0-9]+"));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aCalledProcessIsBoundToTheVersionPinnedAtTheStart(Path file) {
        for (CallActivity call : all(file, CallActivity.class)) {
            assertThat(call.getCamundaCalledElementBinding()).as(call.getId()).isEqualTo("version");
            assertThat(call.getCamundaCalledElementVersion())
                    .as(call.getId())
                    .isEqualTo("${" + call.getCalledElement() + "Version}");
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void noModelBringsAScript(Path file) {
        assertThat(all(file, ScriptTask.class)).isEmpty();
        assertThat(all(file, CamundaScript.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeAndFlowIsDrawn(Path file) {
        assertThat(all(file, BpmnDiagram.class)).hasSize(1);
        Set<String> drawn = Stream.concat(
                        all(file, BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        all(file, BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .map(BaseElement::getId)
                .collect(Collectors.toSet());

        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(all(file, FlowElement.class).stream()
                        .map(FlowElement::getId)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelIsReadOnOneScreenFromLeftToRight(Path file) {
        assertThat(all(file, FlowNode.class)).hasSizeLessThanOrEqualTo(NODES_ON_ONE_SCREEN);
        List<Double> lefts = all(file, BpmnShape.class).stream()
                .map(shape -> shape.getBounds().getX())
                .toList();
        double start = all(file, BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement().getId().startsWith("StartEvent_"))
                .mapToDouble(shape -> shape.getBounds().getX())
                .min()
                .orElseThrow();
        assertThat(lefts).allMatch(left -> left >= start);
        assertThat(lefts).allMatch(left -> left < 1900);
    }

    private static String prefixOf(FlowNode node) {
        return switch (node.getElementType().getTypeName()) {
            case "startEvent" -> "StartEvent";
            case "endEvent" -> "EndEvent";
            case "boundaryEvent" -> "BoundaryEvent";
            case "intermediateCatchEvent", "intermediateThrowEvent" -> "Event";
            case "exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway" -> "Gateway";
            case "callActivity" -> "Call";
            case "subProcess" -> "SubProcess";
            default -> "Task";
        };
    }

    private static Set<String> processBeans() {
        return new ClassFileImporter()
                .importPackages("org.cloudwindow.bpmn").stream()
                        .filter(type -> type.isAnnotatedWith(ProcessBean.class))
                        .map(ModelConventionsTest::beanName)
                        .collect(Collectors.toSet());
    }

    private static String beanName(JavaClass type) {
        return type.getAnnotationOfType(Named.class).value();
    }

    private static Process processIn(Path file) {
        Collection<Process> processes = all(file, Process.class);
        assertThat(processes).hasSize(1);
        return processes.iterator().next();
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> all(
            Path file, Class<T> type) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        return model.getModelElementsByType(type);
    }
}
