package org.cloudwindow.bench.baseline;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;

/** Trivial requests. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BaselineResource {

    @EJB
    private BaselineSteps steps;

    @EJB
    private BaselineTasks tasks;

    /** Writes a row and takes steps, the first in the row's transaction and each other, such as an offer, in its own. */
    @POST
    @Path("rows")
    public Map<String, String> write(
            @QueryParam("case") String caseNumber, @QueryParam("steps") @DefaultValue("") String wanted) {
        String[] each = wanted.split(",");
        steps.writeAndDo(caseNumber, each[0]);
        for (int i = 1; i < each.length; i++) {
            steps.step(caseNumber, each[i]);
        }
        return Map.of("case", caseNumber);
    }

    @POST
    @Path("pushes")
    public Map<String, String> push(@QueryParam("to") String username, @QueryParam("id") String id) {
        steps.writeAndPush(username, id);
        return Map.of("id", id);
    }

    /** The same behind the two steps of the engine that a call takes until it rings, in a transaction each. */
    @POST
    @Path("rings")
    public Map<String, String> ring(@QueryParam("to") String username, @QueryParam("id") String id) {
        steps.writeAndDo(id, "start:OnlineGuidanceProcess");
        steps.stepAndPush(username, id, "send:Msg_CallOffered");
        return Map.of("id", id);
    }

    @GET
    @Path("tasks")
    public Map<String, Object> list(
            @QueryParam("group") String group, @QueryParam("first") int first, @QueryParam("max") int max) {
        return tasks.list(group, first, max);
    }

    /** The steps of that many cases and nothing else: no request, no row. */
    @POST
    @Path("bare")
    public Map<String, Long> bare(@QueryParam("cases") int cases, @QueryParam("steps") String wanted) {
        long begun = System.nanoTime();
        for (int i = 0; i < cases; i++) {
            String number = UUID.randomUUID().toString();
            for (String step : wanted.split(",")) {
                steps.step(number, step);
            }
        }
        return Map.of("nanos", System.nanoTime() - begun);
    }
}
