package org.cloudwindow.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings our tables to the state this build needs, before anything else starts; the process engine makes its own.
 *
 * <p>Features are migrated independently of each other, hence out of order: a site may get the recording feature, with a
 * lower number, after another one.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN) // statements that define tables end transactions anyway
public class Migrations {

    @Resource(lookup = "java:jboss/datasources/CloudWindow")
    DataSource dataSource;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .table("schema_history")
                .outOfOrder(true)
                .baselineOnMigrate(true) // where the engine's tables are there already
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
