package org.cloudwindow.harness;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * The line as a test expects it when it begins: nobody waits or talks, no agent is at work. Restored before every class of
 * tests, so that what one leaves behind rings at nobody in the next.
 */
public final class EmptyLine implements TestExecutionListener {

    private static final String LIVE = "state in ('QUEUED', 'OFFERED', 'CONNECTED', 'HELD')";
    private static final Duration SOON = Duration.ofSeconds(60);

    @Override
    public void executionStarted(TestIdentifier test) {
        boolean isClass = test.getSource().filter(ClassSource.class::isInstance).isPresent();
        if (isClass && Boolean.getBoolean("cloudwindow.integration")) {
            restore();
        }
    }

    /** Sends home whom another test left behind: callers have been silent for long, and the server notices. */
    public static void restore() {
        change("update agent_presence set state = 'OFFLINE', next_state = null"
                + " where state in ('READY', 'BREAK', 'NOT_RESPONDING')");
        await("an empty line").atMost(SOON).until(EmptyLine::isEmpty);
        change("update agent_presence set state = 'OFFLINE', next_state = null"
                + " where state in ('READY', 'BREAK', 'NOT_RESPONDING')");
    }

    /** Asked again and again: a browser that is just closing may still say that it is there. */
    private static boolean isEmpty() {
        return change("update citizen_call set heard_at = '2020-01-01' where " + LIVE) == 0;
    }

    private static int change(String sql) {
        try (Connection database = TestWindow.get().database();
                Statement statement = database.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
