package org.cloudwindow.bpmn.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ProcessEngine;
import org.cloudwindow.bpmn.engine.setup.ProcessEngineStarter;

/** Hands the running engine to whoever injects it. */
@ApplicationScoped
public class EngineServices {

    @Inject
    private ProcessEngineStarter starter;

    @Produces
    @ApplicationScoped
    ProcessEngine engine() {
        return starter.engine();
    }
}
