package org.cloudwindow.process;

import jakarta.ejb.ApplicationException;

/**
 * Another act moved the same instance at this very moment, a timer that fell due for example. Nothing has happened, so
 * that the act may simply be done again in a transaction of its own; what it finds then decides.
 */
@ApplicationException(rollback = true)
public class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Overtaken(String step, Throwable cause) {
        super(step, cause);
    }
}
