package org.cloudwindow.web.rest;

import java.sql.SQLTransactionRollbackException;
import java.util.function.Supplier;

/**
 * The database may choose one of two transactions that wait for each other and take it back whole; nothing has happened
 * then, and the act is simply done again. Callers of the line meet at the same rows within milliseconds, so it is the
 * server that tries again and not the person.
 */
public final class Again {

    private static final int TRIES = 4;

    private Again() {}

    /** @param act one call of a face, so that it begins a transaction of its own each time */
    public static <T> T afterDeadlock(Supplier<T> act) {
        for (int tries = 1; ; tries++) {
            try {
                return act.get();
            } catch (RuntimeException failure) {
                if (tries == TRIES || !isDeadlock(failure)) {
                    throw failure;
                }
            }
        }
    }

    static boolean isDeadlock(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransactionRollbackException) {
                return true;
            }
        }
        return false;
    }
}
