package org.cloudwindow.bpmn.engine.setup;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;

/**
 * Refuses a model that would bring code of its own. A deployment over REST comes from a process owner, who moves
 * clocks and branches; what the product does at a step stays with the beans it offers.
 */
final class ModelGuard extends AbstractBpmnParseListener {

    private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");
    private static final Set<String> FORBIDDEN_ELEMENTS = Set.of("script", "scriptTask", "connector");

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
        check(root);
    }

    private void check(Element element) {
        String tag = element.getTagName();
        if (FORBIDDEN_ELEMENTS.contains(tag)) {
            throw refused("<" + tag + ">", element);
        }
        if (element.attribute("language") != null || element.attributeNS(CAMUNDA, "resource") != null) {
            throw refused("an expression in a scripting language", element);
        }
        if (element.attributeNS(CAMUNDA, "class") != null
                || ("executionListener".equals(tag) || "taskListener".equals(tag))
                        && element.attribute("class") != null) {
            throw refused("a Java class by name", element);
        }
        element.elements().forEach(this::check);
    }

    private static ProcessEngineException refused(String what, Element element) {
        return new ProcessEngineException("A model may not contain " + what + " (line " + element.getLine()
                + "); name a bean of the product instead, such as ${issueNotice}");
    }
}
