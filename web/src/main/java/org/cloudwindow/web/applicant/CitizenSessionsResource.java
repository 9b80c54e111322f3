package org.cloudwindow.web.applicant;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cloudwindow.applicant.CitizenSessionView;
import org.cloudwindow.applicant.CitizenSessions;
import org.cloudwindow.applicant.IdentityClaim;
import org.cloudwindow.applicant.OpenedCitizenSession;
import org.cloudwindow.web.rest.Caller;
import org.cloudwindow.web.rest.DoneAgain;
import org.cloudwindow.web.rest.SessionCookies;

/** The visits of citizens. */
@Path("citizen-sessions")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class CitizenSessionsResource {

    @Inject
    private CitizenSessions sessions;

    @Inject
    private SessionCookies cookies;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(IdentityClaim claim) {
        OpenedCitizenSession opened = sessions.open(claim);
        cookies.remember(SessionCookies.CITIZEN, opened.token(), request, response);
        return Response.status(Response.Status.CREATED).entity(opened).build();
    }

    @GET
    @Path("me")
    public CitizenSessionView mine() {
        return sessions.getMine();
    }

    /** Proves later who the caller is, in the call too. */
    @PUT
    @Path("me/identity")
    @Consumes(MediaType.APPLICATION_JSON)
    public CitizenSessionView identify(IdentityClaim claim) {
        return sessions.identify(claim);
    }

    /** Leaves, and has the browser drop what it holds of this site: the next citizen sits down at the same terminal. */
    @DELETE
    @Path("me")
    public void leave() {
        Caller.of(request).findToken().ifPresent(sessions::leave);
        cookies.forget(SessionCookies.CITIZEN, request, response);
        response.setHeader("Clear-Site-Data", "\"storage\"");
    }
}
