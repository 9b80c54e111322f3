package org.cloudwindow.bpmn.engine.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.cloudwindow.process.WorkItemChanged;

/** What holds for every engine of the product: the one in the server and the one that tests walk the models with. */
public final class EngineSettings {

    private EngineSettings() {}

    /**
     * @param processBeans what models may name
     * @param changes hears of every task, synchronously
     */
    public static <T extends ProcessEngineConfigurationImpl> T apply(
            T engine, Map<String, Object> processBeans, Consumer<WorkItemChanged> changes) {
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        engine.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        engine.setEnforceHistoryTimeToLive(true);
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setExpressionManager(new ModelExpressions(processBeans));
        engine.setDelegateInterceptor(new ActsAsSystem());
        // no language runs in a model, and what the guard does not read is not taken at all
        engine.setScriptEngineResolver(new NoScripts());
        engine.setCmmnEnabled(false);
        // decisions are tables that compare and answer; the guard takes nothing else
        DefaultDmnEngineConfiguration decisions = new DefaultDmnEngineConfiguration();
        decisions.getTransformer().getTransformListeners().add(new DecisionGuard());
        engine.setDmnEngineConfiguration(decisions);
        engine.setCustomPreBPMNParseListeners(List.of(new ModelGuard()));
        engine.setCustomPostBPMNParseListeners(
                new ArrayList<>(List.of(new TasksToWorkItems(changes)))); // the engine adds its own
        // a delegate that fails for want of something passing is tried again soon, then less and less often
        engine.setFailedJobRetryTimeCycle("PT2S,PT10S,PT1M,PT5M,PT15M");
        // a refusal is the caller's to tell; what fails in the background is logged by the job executor
        engine.setEnableCmdExceptionLogging(false);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setTaskMetricsEnabled(false);
        return engine;
    }
}
