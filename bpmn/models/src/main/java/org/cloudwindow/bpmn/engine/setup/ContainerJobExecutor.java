package org.cloudwindow.bpmn.engine.setup;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Runs the models' clocks on the server's own threads.
 *
 * <p>A ring-out must come within two seconds of its time, so due jobs are looked for at least once a second; the
 * engine's own pace grows to a minute. Both waits are set: with only the longest one below the engine's default
 * first one the loop would spin.
 */
final class ContainerJobExecutor extends JobExecutor {

    static final int FIRST_WAIT_MILLIS = 500;
    static final int LONGEST_WAIT_MILLIS = 1000;

    /** A job in hand when its node dies is taken by another one after this time. */
    static final int LOCK_MILLIS = 30_000;

    private final ManagedExecutorService threads;

    ContainerJobExecutor(ManagedExecutorService threads, String node) {
        this.threads = threads;
        setLockOwner(node);
        setAutoActivate(false);
        setWaitTimeInMillis(FIRST_WAIT_MILLIS);
        setMaxWait(LONGEST_WAIT_MILLIS);
        setLockTimeInMillis(LOCK_MILLIS);
    }

    @Override
    protected void startExecutingJobs() {
        threads.execute(acquireJobsRunnable);
    }

    @Override
    protected void stopExecutingJobs() {
        // the acquisition ends by itself once told to stop, the threads belong to the server
    }

    @Override
    public void executeJobs(List<String> jobs, ProcessEngineImpl engine) {
        try {
            threads.execute(getExecuteJobsRunnable(jobs, engine));
        } catch (RejectedExecutionException full) {
            logRejectedExecution(engine, jobs.size());
            rejectedJobsHandler.jobsRejected(jobs, engine, this);
        }
    }
}
