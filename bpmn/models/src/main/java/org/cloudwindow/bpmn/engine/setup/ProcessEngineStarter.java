package org.cloudwindow.bpmn.engine.setup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.process.WorkItemChanged;

/**
 * Starts the engine with the server and ends it with it: on the product's own pool and in the caller's transaction, so
 * that "task completed" and "case submitted" commit together or not at all. Timers fell due while the server was away;
 * line and presence have forgiven that time before the first of them runs.
 */
@Startup
@Singleton
@DependsOn({"cloud-window-ejb.jar#Migrations", "cloud-window-ejb.jar#PresenceClock", "cloud-window-ejb.jar#LineClock"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ProcessEngineStarter {

    private static final Logger LOG = Logger.getLogger(ProcessEngineStarter.class.getName());

    @Resource(lookup = "java:jboss/datasources/CloudWindow")
    private DataSource dataSource;

    @Resource(lookup = "java:jboss/TransactionManager")
    private TransactionManager transactions;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/engine")
    private ManagedExecutorService threads;

    @Inject
    private Event<WorkItemChanged> workItems;

    @Inject
    private BeanManager beans;

    private volatile ProcessEngine engine;

    @PostConstruct
    void start() {
        String node = "window-" + System.getProperty("jboss.node.name", "single");
        ContainerJobExecutor clocks = new ContainerJobExecutor(threads, node);
        Map<String, Object> named = processBeans();
        JakartaTransactionProcessEngineConfiguration configuration =
                EngineSettings.apply(new JakartaTransactionProcessEngineConfiguration(), named, workItems::fire);
        configuration.setProcessEngineName(ProcessEngines.NAME_DEFAULT);
        configuration.setTransactionManager(transactions);
        configuration.setDataSource(dataSource);
        // the engine no longer knows MariaDB by name; its statements are those of mysql
        configuration.setDatabaseType("mysql");
        configuration.setJobExecutor(clocks);
        engine = configuration.buildProcessEngine();
        EngineTables tables = new EngineTables(dataSource);
        tables.indexVariablesByValue();
        int freed = tables.freeJobsOf(node);
        ShippedModels.deploy(engine.getRepositoryService());
        clocks.start();
        LOG.info(() -> "process engine started; models may call " + named.keySet() + "; " + freed
                + " interrupted jobs taken up again");
    }

    @PreDestroy
    void stop() {
        if (engine != null) {
            engine.close();
        }
    }

    public ProcessEngine engine() {
        return engine;
    }

    private Map<String, Object> processBeans() {
        Map<String, Object> named = new HashMap<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getName() != null && bean.getStereotypes().contains(ProcessBean.class)) {
                named.put(
                        bean.getName(),
                        beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean)));
            }
        }
        return named;
    }
}
