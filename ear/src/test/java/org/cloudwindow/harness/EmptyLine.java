package org.cloudwindow.harness;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * The line as a test expects it when it begins: nobody waits or talks, no agent is at work. Restored before every class of
 * tests, so that what one leaves behind rings at nobody in the next.
 */
public final class EmptyLine implements TestExecutionListener {

    private static final String LIVE = "state in ('QUEUED', 'OFFERED', 'CONNECTED', 'HELD')";
    private static final String TO_CALL_BACK = "call_back and state in ('CALLBACK', 'OFFERED')";
    private static final Duration SOON = Duration.ofSeconds(120);

    private static volatile RuntimeException failure;

    /** JUnit only writes a listener's failure down, so {@link #tellFailure()} has it fail a test. */
    @Override
    public void executionStarted(TestIdentifier test) {
        boolean isClass = test.getSource().filter(ClassSource.class::isInstance).isPresent();
        if (isClass && Boolean.getBoolean("cloudwindow.integration")) {
            failure = null;
            try {
                restore();
            } catch (RuntimeException notEmpty) {
                failure = notEmpty;
            }
        }
    }

    /** Fails where the line was not empty when the class of tests began. */
    public static void tellFailure() {
        RuntimeException found = failure;
        if (found != null) {
            throw new IllegalStateException("the line was not empty when this class of tests began", found);
        }
    }

    /** Sends home whom another test left behind: callers have been silent for long, and the server notices. */
    public static void restore() {
        sendAgentsHome();
        await("an empty line").atMost(SOON).ignoreExceptions().until(EmptyLine::isEmpty);
        sendAgentsHome();
    }

    private static void sendAgentsHome() {
        TestWindow.get()
                .change("update agent_presence set state = 'OFFLINE', next_state = null"
                        + " where state in ('READY', 'BREAK', 'NOT_RESPONDING')");
    }

    /** Asked again and again: a browser that is just closing may still say that it is there. */
    private static boolean isEmpty() {
        boolean quiet = TestWindow.get().change("update citizen_call set heard_at = '2020-01-01' where " + LIVE) == 0;
        boolean kept = TestWindow.get().change("update citizen_call set given_up = true where " + TO_CALL_BACK) > 0;
        return endWrapUps() && quiet && !kept;
    }

    /** Whoever goes off duty has nothing more to write down. */
    private static boolean endWrapUps() {
        var agents = TestWindow.get().column("select distinct agent from citizen_call where state = 'WRAP_UP'");
        agents.forEach(
                agent -> TestWindow.get().api().staff(agent).put("agents/me/presence", Map.of("state", "OFFLINE")));
        return agents.isEmpty();
    }
}
