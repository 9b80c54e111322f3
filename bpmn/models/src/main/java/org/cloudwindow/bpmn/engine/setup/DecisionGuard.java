package org.cloudwindow.bpmn.engine.setup;

import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.DomElement;

/**
 * Refuses a decision that would bring code of its own: an expression of a decision is one, whatever its language. A table
 * compares variables with values and answers values; so that is all that its cells may say.
 */
final class DecisionGuard implements DmnTransformListener {

    private static final String VALUE = "(\"[^\"\\\\]*\"|-?\\d+(\\.\\d+)?|true|false)";
    private static final String TEST =
            "((<=|>=|<|>)?\\s*" + VALUE + "|[\\[\\](]" + VALUE + "\\.\\." + VALUE + "[\\[\\])])";
    private static final String TESTS = TEST + "(\\s*,\\s*" + TEST + ")*";

    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");
    private static final Pattern UNARY_TESTS = Pattern.compile("-?|" + TESTS + "|not\\(\\s*" + TESTS + "\\s*\\)");
    private static final Pattern ANSWER = Pattern.compile(VALUE + "?");
    private static final Pattern VALUES = Pattern.compile(VALUE + "(\\s*,\\s*" + VALUE + ")*");

    /** What a decision table consists of; functions, invocations, contexts and imports are not among it. */
    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "decision",
            "description",
            "variable",
            "inputData",
            "informationRequirement",
            "requiredDecision",
            "requiredInput",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "output",
            "outputValues",
            "rule",
            "inputEntry",
            "outputEntry",
            "text",
            "annotation",
            "annotationEntry",
            "extensionElements",
            "textAnnotation",
            "association");

    private static final Set<String> LANGUAGES = Set.of("feel", "https://www.omg.org/spec/DMN/20191111/FEEL/");

    @Override
    public void transformDecisionRequirementsGraph(Definitions definitions, DmnDecisionRequirementsGraph graph) {
        check(definitions.getDomElement());
    }

    private static void check(DomElement element) {
        if (element.getNamespaceURI() == null || !element.getNamespaceURI().contains("/DMN/") || isDrawing(element)) {
            return;
        }
        String name = element.getLocalName();
        if (!ELEMENTS.contains(name)) {
            throw refused("<" + name + ">");
        }
        String language = element.getAttribute("expressionLanguage");
        if (language != null && !LANGUAGES.contains(language)) {
            throw refused("an expression in the language " + language);
        }
        checkText(name, textOf(element));
        element.getChildElements().forEach(DecisionGuard::check);
    }

    private static boolean isDrawing(DomElement element) {
        return element.getNamespaceURI().contains("DMNDI") || "DMNDI".equals(element.getLocalName());
    }

    private static void checkText(String element, String text) {
        Pattern allowed =
                switch (element) {
                    case "inputExpression" -> NAME;
                    case "inputEntry" -> UNARY_TESTS;
                    case "outputEntry" -> ANSWER;
                    case "inputValues", "outputValues" -> VALUES;
                    default -> null;
                };
        if (allowed != null && !allowed.matcher(text).matches()) {
            throw refused("the expression " + text);
        }
    }

    private static String textOf(DomElement element) {
        return element.getChildElements().stream()
                .filter(child -> "text".equals(child.getLocalName()))
                .map(child -> child.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static ProcessEngineException refused(String what) {
        return new ProcessEngineException("A decision may not contain " + what
                + "; a table compares variables with values such as not(\"roleAgent\") and answers values");
    }

    @Override
    public void transformDecision(Decision decision, DmnDecision made) {
        // read as a whole
    }

    @Override
    public void transformDecisionTableInput(Input input, DmnDecisionTableInputImpl made) {
        // read as a whole
    }

    @Override
    public void transformDecisionTableOutput(Output output, DmnDecisionTableOutputImpl made) {
        // read as a whole
    }

    @Override
    public void transformDecisionTableRule(Rule rule, DmnDecisionTableRuleImpl made) {
        // read as a whole
    }
}
