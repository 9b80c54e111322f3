package org.cloudwindow.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.cloudwindow.harness.InContainer;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A stranger who types wrong passwords locks out nobody but whoever is where the stranger is. */
@ExtendWith(ArquillianExtension.class)
class SignInAddressIT {

    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    @EJB(lookup = InContainer.FACE + "StaffSessions")
    StaffSessions sessions;

    @EJB(lookup = InContainer.FACE + "SignInGuard")
    SignInGuard guard;

    @Resource(lookup = "java:jboss/datasources/CloudWindow")
    DataSource dataSource;

    @Deployment
    static WebArchive archive() {
        return InContainer.archive(SignInAddressIT.class);
    }

    @Test
    void failuresAtOneAddressLockTheNameThereAndNowhereElse() {
        for (int failure = 0; failure < 5; failure++) {
            assertEquals("BAD_CREDENTIALS", refusal("wrong-password", HERE));
        }
        assertEquals("ACCOUNT_LOCKED", refusal("window-demo", HERE));
        assertEquals(
                "social1",
                sessions.open("social1", "window-demo", ELSEWHERE).account().username());
        assertTrue(sessions.authenticate("social1", "window-demo", ELSEWHERE).isPresent());
        assertEquals("ACCOUNT_LOCKED", refusal("window-demo", HERE));
    }

    @Test
    void failuresThatCountNoMoreAreForgotten() throws SQLException {
        refusal("wrong-password", "192.0.2.3");
        change("update sign_in_attempt set last_failed_at = '2020-01-01' where locked_until is null");
        CurrentUser.as(Actor.SYSTEM, () -> guard.forgetOld());
        assertEquals(0, change("update sign_in_attempt set failures = 0 where last_failed_at < '2021-01-01'"));
    }

    private int change(String sql) throws SQLException {
        try (Connection database = dataSource.getConnection();
                Statement statement = database.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private String refusal(String password, String address) {
        return assertThrows(RuleBroken.class, () -> sessions.open("social1", password, address))
                .code();
    }
}
