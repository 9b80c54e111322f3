package org.cloudwindow.web.signal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLTransientConnectionException;
import org.cloudwindow.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class LineRefusalTest {

    @Test
    void whatARuleForbidsIsNotSaidAgain() {
        assertThat(LineRefusal.of(RuleBroken.conflict("CALL_OVER"))).isEqualTo(new LineRefusal("CALL_OVER", false));
    }

    @Test
    void whatTheDatabaseCouldNotTakeMayBeSaidAgain() {
        var away = new EJBException(new PersistenceException(new SQLTransientConnectionException("gone")));

        assertThat(LineRefusal.of(away)).isEqualTo(new LineRefusal("SERVICE_AWAY", true));
    }

    @Test
    void whatIsOurOwnFaultIsNotTriedForEver() {
        assertThat(LineRefusal.of(new IllegalStateException("a mistake")))
                .isEqualTo(new LineRefusal("INTERNAL", false));
    }
}
