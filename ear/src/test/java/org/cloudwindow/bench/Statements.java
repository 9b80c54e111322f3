package org.cloudwindow.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.cloudwindow.harness.TestWindow;

/** Counts what the database is asked, and takes off what the server asks by itself. */
final class Statements {

    private static final int LOOKS = 3;

    private final TestWindow window;
    private final double idlePerMilli;

    Statements(TestWindow window) {
        this.window = window;
        double[] rates = new double[LOOKS];
        for (int i = 0; i < LOOKS; i++) {
            long before = count();
            long begun = System.nanoTime();
            sleep();
            rates[i] = (count() - before) / ((System.nanoTime() - begun) / 1e6);
        }
        idlePerMilli = Samples.median(rates);
    }

    double of(Runnable act, int times) {
        long before = count();
        long begun = System.nanoTime();
        for (int i = 0; i < times; i++) {
            act.run();
        }
        return since(before, begun) / times;
    }

    double since(long before, long begun) {
        return Math.max(0, count() - before - idlePerMilli * (System.nanoTime() - begun) / 1e6);
    }

    long count() {
        try (Connection database = window.database();
                Statement statement = database.createStatement();
                ResultSet counters = statement.executeQuery(
                        """
                select sum(variable_value) from information_schema.global_status where variable_name in
                ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE', 'COM_INSERT_SELECT', 'COM_UPDATE_MULTI')""")) {
            counters.next();
            return counters.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep() {
        try {
            TimeUnit.SECONDS.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
