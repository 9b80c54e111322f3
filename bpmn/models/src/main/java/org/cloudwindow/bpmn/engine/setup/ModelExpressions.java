package org.cloudwindow.bpmn.engine.setup;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * What an expression in a model can name: the process beans, the variables of its own instance, and
 * {@code execution.processBusinessKey}, with which the Modeler hands the case number on to a called process. Other
 * properties and methods do not resolve, so that a deployed model cannot walk from a variable into the server
 * ({@code ''.getClass()…}), nor through {@code execution} into the engine.
 */
final class ModelExpressions extends JuelExpressionManager {

    private final Map<String, Object> processBeans;

    ModelExpressions(Map<String, Object> processBeans) {
        this.processBeans = Map.copyOf(processBeans);
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new NamesOnly());
        // decisions see their input as a variable context
        resolver.add(new VariableContextElResolver());
        return resolver;
    }

    private record OwnInstance(String businessKey) {}

    private final class NamesOnly extends ELResolver {

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            String name = String.valueOf(property);
            if (base instanceof OwnInstance instance && "processBusinessKey".equals(name)) {
                context.setPropertyResolved(true);
                return instance.businessKey();
            }
            if (base != null) {
                return null;
            }
            if (processBeans.containsKey(name)) {
                context.setPropertyResolved(true);
                return processBeans.get(name);
            }
            Object scope = context.getContext(VariableScope.class);
            if (scope instanceof DelegateExecution execution && "execution".equals(name)) {
                context.setPropertyResolved(true);
                return new OwnInstance(execution.getProcessBusinessKey());
            }
            if (scope instanceof VariableScope variables && variables.hasVariable(name)) {
                context.setPropertyResolved(true);
                return variables.getVariable(name);
            }
            return null;
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return true;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            // a model decides, it does not write
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return Object.class;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return Collections.emptyIterator();
        }
    }
}
