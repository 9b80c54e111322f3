package org.cloudwindow.call;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.cloudwindow.call.internal.WaitEstimateRepository;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.Groups;

/** Whether the waiting times that callers are told are worth anything. */
@Stateless
@AllowedTo({Groups.SUPERVISOR, Groups.CHIEF})
public class WaitEstimates {

    /** The longest time looked back, in days. */
    public static final int LONGEST = 366;

    @Inject
    private WaitEstimateRepository estimates;

    @Inject
    private Clock clock;

    /** @param days how far back, at most {@link #LONGEST} */
    public List<WaitAccuracy> listAccuracy(int days) {
        int back = Math.max(1, Math.min(LONGEST, days));
        return estimates.listAccuracy(clock.instant().minus(Duration.ofDays(back)));
    }
}
