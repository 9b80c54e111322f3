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

    private ProcessEngine engine;
    private final Map<String, Object> versions = new HashMap<>();

    @PostConstruct
    void start() {
        Map<String, String> models = read();
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
        deploy(models);
    }

    @PreDestroy
    void stop() {
        engine.close();
    }

    public ProcessEngine engine() {
        return engine;
    }

    /** The versions of called models, which the models ask for by variable. */
    public Map<String, Object> versions() {
        return versions;
    }

    private void deploy(Map<String, String> models) {
        DeploymentBuilder deployment = engine.getRepositoryService()
                .createDeployment()
                .name("Bench")
                .source("bench")
                .enableDuplicateFiltering(true);
        models.forEach((file, model) -> deployment.addString(PREFIX + file, model));
        deployment.deploy();
        engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKeyLike(PREFIX + "%")
                .latestVersion()
                .list()
                .forEach(process -> versions.put(process.getKey() + "Version", process.getVersion()));
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
