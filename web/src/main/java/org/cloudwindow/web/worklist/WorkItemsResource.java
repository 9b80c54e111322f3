package org.cloudwindow.web.worklist;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.web.rest.DoneAgain;
import org.cloudwindow.web.rest.Paging;
import org.cloudwindow.worklist.WorkItemFilter;
import org.cloudwindow.worklist.WorkItemFilter.Scope;
import org.cloudwindow.worklist.WorkItemView;
import org.cloudwindow.worklist.Worklist;

/** {@code /work-items}: the task list. */
@Path("work-items")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class WorkItemsResource {

    @Inject
    private Worklist worklist;

    @GET
    public Page<WorkItemView> list(
            @QueryParam("filter") String filter,
            @QueryParam("process") String process,
            @QueryParam("group") String group,
            @QueryParam("overdue") String overdue,
            @BeanParam Paging paging) {
        WorkItemFilter wanted = new WorkItemFilter(
                scope(filter), blankToNull(process), blankToNull(group), "true".equalsIgnoreCase(overdue));
        return worklist.list(wanted, paging.toRequest());
    }

    @PUT
    @Path("{id}/assignment")
    public WorkItemView claim(@PathParam("id") String id) {
        return worklist.claim(id);
    }

    @DELETE
    @Path("{id}/assignment")
    public void release(@PathParam("id") String id) {
        worklist.release(id);
    }

    @POST
    @Path("{id}/completion")
    @Consumes(MediaType.APPLICATION_JSON)
    public void complete(@PathParam("id") String id, CompletionJson completion) {
        worklist.complete(id, completion == null ? null : blankToNull(completion.outcome()));
    }

    private static Scope scope(String filter) {
        if (filter == null || filter.isBlank()) {
            return Scope.ALL;
        }
        try {
            return Scope.valueOf(filter.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw RuleBroken.invalid("filter", "unknown");
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
