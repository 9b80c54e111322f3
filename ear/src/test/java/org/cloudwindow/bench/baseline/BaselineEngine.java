package org.cloudwindow.bench.baseline;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.transaction.TransactionManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.cloudwindow.bpmn.engine.setup.EngineSettings;
import org.cloudwindow.bpmn.engine.setup.ShippedModels;

/**
 * A second engine in the product's server, tables and transactions, with the product's settings. It runs copies of the
 * product's models, whose keys begin with {@value #PREFIX}, and whatever bean they name does nothing.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BaselineEngine {

    static final String PREFIX = "Bench";

    private static final Pattern BEAN = Pattern.compile("delegateExpression=\"[$#]\\{(\\w+)}\"");

    @Resource(lookup = "java:jboss/datasources/CloudWindow")
    private DataSource dataSource;

    @Resource(lookup = "java:jboss/TransactionManager")
    private TransactionManager transactions;

    private static final Pattern VERSION = Pattern.compile("\\$\\{(\\w+)Version}");

    private final Map<String, String> models = new HashMap<>();
    private ProcessEngine engine;
    private final Map<String, Object> versions = new HashMap<>();

    @PostConstruct
    void start() {
        read().forEach((file, model) -> models.put(PREFIX + file.replace(".bpmn", ""), model));
        Map<String, Object> beans = new HashMap<>();
        models.values().forEach(model -> BEAN.matcher(model)
                .results()
                .forEach(bean -> beans.put(bean.group(1), (JavaDelegate) execution -> {})));
        var configuration =
                EngineSettings.apply(new JakartaTransactionProcessEngineConfiguration(), beans, change -> {});
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setProcessEngineName("bench");
        configuration.setTransactionManager(transactions);
        configuration.setDataSource(dataSource);
        configuration.setDatabaseType("mysql");
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
        deploy();
    }

    @PreDestroy
    void stop() {
        engine.close();
    }

    public ProcessEngine engine() {
        return engine;
    }

    /** The versions of what a model calls, and of what that calls: an instance is started with these, as the product's are. */
    public Map<String, Object> versionsFrom(String key) {
        Map<String, Object> called = new HashMap<>();
        collect(PREFIX + key, called);
        return called;
    }

    private void collect(String key, Map<String, Object> called) {
        VERSION.matcher(models.getOrDefault(key, ""))
                .results()
                .map(found -> found.group(1))
                .forEach(name -> {
                    called.put(name + "Version", versions.get(name + "Version"));
                    collect(name, called);
                });
    }

    private void deploy() {
        DeploymentBuilder deployment = engine.getRepositoryService()
                .createDeployment()
                .name("Bench")
                .source("bench")
                .enableDuplicateFiltering(true);
        models.forEach((key, model) -> deployment.addString(key + ".bpmn", model));
        deployment.deploy();
        engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKeyLike(PREFIX + "%")
                .latestVersion()
                .list()
                .forEach(process -> versions.put(process.getKey() + "Version", process.getVersion()));
        // decisions are the product's own
        engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .latestVersion()
                .list()
                .forEach(decision -> versions.put(decision.getKey() + "Version", decision.getVersion()));
    }

    private static Map<String, String> read() {
        Map<String, String> models = new HashMap<>();
        for (String file : ShippedModels.FILES) {
            if (file.endsWith(".bpmn")) {
                models.put(file, read(file));
            }
        }
        for (String file : models.keySet()) {
            String key = file.replace(".bpmn", "");
            models.replaceAll((name, model) -> model.replaceAll("\\b" + key + "(?=\\b|Version)", PREFIX + key));
        }
        return models;
    }

    private static String read(String file) {
        try (InputStream model = ShippedModels.class.getResourceAsStream("/processes/" + file)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
