package org.cloudwindow.web.rest;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that cannot be reached now from one that refuses. */
public final class DatabaseAway {

    /** The launcher has a killed database back in less. */
    static final int RETRY_SECONDS = 5;

    /** SQLSTATE class "connection exception". */
    private static final String CONNECTION = "08";

    private DatabaseAway() {}

    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isSaidBy(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this very failure says so, whatever caused it: the driver's, or the pool's that has no connection to give. */
    static boolean isSaidBy(Throwable failure) {
        return failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLTransientConnectionException
                || failure instanceof ResourceException
                || failure instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith(CONNECTION);
    }
}
