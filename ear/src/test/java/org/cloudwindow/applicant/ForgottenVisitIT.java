package org.cloudwindow.applicant;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.cloudwindow.call.CallView;
import org.cloudwindow.call.Calls;
import org.cloudwindow.guidance.OpenCall;
import org.cloudwindow.guidance.Reception;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.InContainer;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visits come and go by the thousand; what a call or a case names stays. */
@ExtendWith(ArquillianExtension.class)
class ForgottenVisitIT {

    private static final int PERSON = 248;
    private static final String ITEM = "002017006000";

    @EJB(lookup = InContainer.FACE + "CitizenSessions")
    CitizenSessions sessions;

    @EJB(lookup = InContainer.FACE + "Reception")
    Reception reception;

    @EJB(lookup = InContainer.FACE + "Calls")
    Calls calls;

    @Resource(lookup = "java:jboss/datasources/CloudWindow")
    DataSource dataSource;

    @Deployment
    static WebArchive archive() {
        return InContainer.archive(ForgottenVisitIT.class, Api.class);
    }

    @Test
    void aVisitThatLeftNothingIsForgottenADayAfterItsEnd() throws SQLException {
        Actor passerBy = visit(null);
        Actor today = visit(null);
        Actor caller = visit(new IdentityClaim(null, null, "市民" + PERSON, Api.idNumber(PERSON)));
        CallView call = CurrentUser.as(
                        caller, () -> reception.open(new OpenCall(ITEM, "ONLINE_GUIDANCE", null, "PC", null, null)))
                .call();
        CurrentUser.as(caller, () -> calls.end(call.id()));
        endBefore(passerBy, 25);
        endBefore(caller, 25);
        endBefore(today, 23);

        CurrentUser.as(Actor.SYSTEM, () -> sessions.forgetOld());

        assertFalse(isKnown(passerBy), "nothing names it");
        assertTrue(isKnown(today), "ended today");
        assertTrue(isKnown(caller), "a call names it");
    }

    private Actor visit(IdentityClaim claim) {
        return sessions.findActor(sessions.open(claim).token()).orElseThrow();
    }

    private void endBefore(Actor visitor, int hours) throws SQLException {
        try (Connection database = dataSource.getConnection();
                PreparedStatement update = database.prepareStatement(
                        "update citizen_session set expires_at = utc_timestamp(6) - interval ? hour where id = ?")) {
            update.setInt(1, hours);
            update.setLong(2, visitor.sessionId());
            update.executeUpdate();
        }
    }

    private boolean isKnown(Actor visitor) throws SQLException {
        try (Connection database = dataSource.getConnection();
                PreparedStatement query = database.prepareStatement("select 1 from citizen_session where id = ?")) {
            query.setLong(1, visitor.sessionId());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }
}
