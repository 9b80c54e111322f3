package org.cloudwindow.web.support;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.support.SupportCalls;
import org.cloudwindow.support.SupportRequests;
import org.cloudwindow.support.SupportView;
import org.cloudwindow.web.rest.DoneAgain;
import org.cloudwindow.web.support.SupportJson.ResultJson;

/** Questions to departments, for those who are asked and those who ask. Claimed as the work item {@code taskId}. */
@Path("support-requests")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class SupportRequestsResource {

    @Inject
    private SupportRequests requests;

    @Inject
    private SupportCalls calls;

    /** {@code RINGING} (the default): what rings at me; {@code HELD}: what I am on; {@code ASKED}: what I asked. */
    @GET
    public Page<SupportView> list(@QueryParam("filter") String filter) {
        List<SupportView> rows =
                switch (filter == null || filter.isBlank() ? "RINGING" : filter) {
                    case "RINGING" -> calls.listRinging();
                    case "HELD" -> calls.listHeld();
                    case "ASKED" -> requests.listAsked();
                    default -> throw RuleBroken.invalid("filter", "unknown");
                };
        return new Page<>(rows.size(), rows);
    }

    @GET
    @Path("{id}")
    public SupportView get(@PathParam("id") String id) {
        return requests.getRequest(id);
    }

    @PUT
    @Path("{id}/result")
    @Consumes(MediaType.APPLICATION_JSON)
    public SupportView finish(@PathParam("id") String id, ResultJson result) {
        if (result == null) {
            throw RuleBroken.of(RuleBroken.Kind.MALFORMED, "MALFORMED");
        }
        return calls.finish(id, result.outcome(), result.answer());
    }

    @DELETE
    @Path("{id}")
    public void withdraw(@PathParam("id") String id) {
        requests.withdraw(id);
    }
}
