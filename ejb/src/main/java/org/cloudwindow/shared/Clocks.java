package org.cloudwindow.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock that everything asks, so that a test can turn it; instants are UTC, days are those of the city. */
@ApplicationScoped
public class Clocks {

    /** Where opening hours, working days and the date on a document are meant. */
    public static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    @Produces
    @Dependent
    public Clock clock() {
        return Clock.systemUTC();
    }
}
