package org.cloudwindow.web.guidance;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cloudwindow.guidance.CaseForms;
import org.cloudwindow.guidance.FormChange;
import org.cloudwindow.guidance.FormView;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.web.rest.DoneAgain;

/** {@code /cases/{number}/form}: filled by two people at once, field by field. */
@Path("cases/{number}/form")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@DoneAgain
public class CaseFormResource {

    @Inject
    private CaseForms forms;

    /** Why a masked value is needed. */
    public record ReasonJson(String reason) {}

    /** The whole value. */
    public record ValueJson(String value) {}

    @PUT
    public FormView change(@PathParam("number") String number, FormChange change) {
        if (change == null || change.data() == null) {
            throw RuleBroken.invalid("data", "required");
        }
        return forms.change(number, change);
    }

    @POST
    @Path("{key}/reveal")
    public ValueJson reveal(@PathParam("number") String number, @PathParam("key") String key, ReasonJson why) {
        return new ValueJson(forms.reveal(number, key, why == null ? null : why.reason()));
    }
}
