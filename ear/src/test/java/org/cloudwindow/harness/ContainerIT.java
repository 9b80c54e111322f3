package org.cloudwindow.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.annotation.Resource;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import javax.sql.DataSource;
import org.cloudwindow.shared.Configuration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests run inside the running product. */
@ExtendWith(ArquillianExtension.class)
class ContainerIT {

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/CloudWindow")
    DataSource dataSource;

    @Deployment
    static WebArchive archive() {
        return InContainer.archive(ContainerIT.class);
    }

    @Test
    void aNodeHasANameOfItsOwnOnItsHost() {
        assertEquals(
                "node" + System.getProperty("jboss.socket.binding.port-offset"), System.getProperty("jboss.node.name"));
    }

    @Test
    void aTestInsideSeesTheProductAndItsTransactions() throws Exception {
        assertNotNull(new Configuration().dataFolder());
        transaction.begin();
        try (var connection = dataSource.getConnection()) {
            assertEquals(Status.STATUS_ACTIVE, transaction.getStatus());
            try (var rows = connection.createStatement().executeQuery("select count(*) from ACT_GE_PROPERTY")) {
                rows.next();
            }
        } finally {
            transaction.rollback();
        }
    }
}
