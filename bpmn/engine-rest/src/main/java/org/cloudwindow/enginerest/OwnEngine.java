package org.cloudwindow.enginerest;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.spi.ProcessEngineProvider;

/** Camunda's resources speak to the product's one engine, under the name they know as the default one. */
public class OwnEngine implements ProcessEngineProvider {

    @Override
    public ProcessEngine getDefaultProcessEngine() {
        return CDI.current().select(ProcessEngine.class).get();
    }

    @Override
    public ProcessEngine getProcessEngine(String name) {
        ProcessEngine engine = getDefaultProcessEngine();
        return engine.getName().equals(name) ? engine : null;
    }

    @Override
    public Set<String> getProcessEngineNames() {
        return Set.of(getDefaultProcessEngine().getName());
    }
}
