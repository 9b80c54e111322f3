package org.cloudwindow.analytics;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.cloudwindow.analytics.internal.MeasureRepository;
import org.cloudwindow.shared.AllowedTo;

/** Counts for operators, each one indexed query; nothing personal is among them. */
@Stateless
public class Measures {

    @Inject
    private MeasureRepository repository;

    @Inject
    private Clock clock;

    @AllowedTo(AllowedTo.ANYONE)
    public Map<String, Long> countCalls() {
        return repository.countCalls();
    }

    @AllowedTo(AllowedTo.ANYONE)
    public Map<String, Long> countOffers() {
        return repository.countOffers();
    }

    @AllowedTo(AllowedTo.ANYONE)
    public Map<String, Long> countAgents() {
        return repository.countAgents();
    }

    /** Decisions about acceptance: {@code at_once} finished in one go (一次办结, DB4110 8.2.5), {@code accepted}, {@code refused}. */
    @AllowedTo(AllowedTo.ANYONE)
    public Map<String, Long> countDecisions() {
        return repository.countDecisions();
    }

    @AllowedTo(AllowedTo.ANYONE)
    public Map<String, Long> countSessions() {
        return repository.countSessions(clock.instant());
    }
}
