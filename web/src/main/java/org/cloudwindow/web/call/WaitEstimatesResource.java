package org.cloudwindow.web.call;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.cloudwindow.call.WaitAccuracy;
import org.cloudwindow.call.WaitEstimates;
import org.cloudwindow.shared.Page;
import org.cloudwindow.web.rest.DoneAgain;

/** {@code /wait-estimates}: how often the waiting times told to callers held, by queue and hour of the day. */
@Path("wait-estimates")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class WaitEstimatesResource {

    @Inject
    private WaitEstimates estimates;

    /** @param days how far back, 1 to 366 */
    @GET
    public Page<WaitAccuracy> list(@QueryParam("days") @DefaultValue("30") int days) {
        List<WaitAccuracy> rows = estimates.listAccuracy(days);
        return new Page<>(rows.size(), rows);
    }
}
