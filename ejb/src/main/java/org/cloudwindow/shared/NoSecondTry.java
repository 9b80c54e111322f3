package org.cloudwindow.shared;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/**
 * A query that finds no database fails at once. By default it is tried again three times, five seconds apart, and every
 * thread of the server waits with it; whoever asked is told to come again instead.
 */
public class NoSecondTry implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
    }
}
