package org.cloudwindow.process;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLTransactionRollbackException;
import java.util.concurrent.Callable;

/**
 * An act that met another at the same rows or the same process instance has not happened at all: the database took one of
 * two transactions back, or the engine noticed that a timer came first. It is the server that does it again and not the
 * person; what is found then decides.
 */
public final class Again {

    private static final int TRIES = 4;

    private Again() {}

    /** @param act one call of a face, so that it begins a transaction of its own each time */
    public static <T> T whenOvertaken(Callable<T> act) throws Exception {
        for (int tries = 1; ; tries++) {
            try {
                return act.call();
            } catch (RuntimeException failure) {
                if (tries == TRIES || !hasNotHappened(failure)) {
                    throw failure;
                }
            }
        }
    }

    private static boolean hasNotHappened(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransactionRollbackException
                    || cause instanceof Overtaken
                    || cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }
}
