package org.cloudwindow.web.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.web.rest.Problem;

/**
 * How many bytes of uploads this node holds in memory at once. Small files never wait for one large one; of many large
 * ones the last wait a little, and are asked to come back where that does not help.
 */
@ApplicationScoped
public class LargeBodies {

    private static final int MEGABYTES = 150;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int WAIT_SECONDS = 20;

    private final Semaphore room = new Semaphore(MEGABYTES, true);

    /**
     * @param bytes as announced, negative where they were not
     * @param most bytes that are read at all
     * @throws RuleBroken 429 where there is no room
     */
    <T> T with(long bytes, int most, Callable<T> work) throws Exception {
        long held = bytes < 0 ? most : Math.min(bytes, most);
        int megabytes = (int) (held / MEGABYTE) + 1;
        if (!room.tryAcquire(megabytes, WAIT_SECONDS, TimeUnit.SECONDS)) {
            throw RuleBroken.of(RuleBroken.Kind.TOO_MANY, "TOO_MANY", Map.of(Problem.RETRY_AFTER, WAIT_SECONDS));
        }
        try {
            return work.call();
        } finally {
            room.release(megabytes);
        }
    }
}
