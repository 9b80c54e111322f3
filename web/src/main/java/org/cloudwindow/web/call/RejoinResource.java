package org.cloudwindow.web.call;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.cloudwindow.applicant.ApplicantView;
import org.cloudwindow.call.RejoinCodes;
import org.cloudwindow.call.RejoinedCall;
import org.cloudwindow.web.rest.DoneAgain;
import org.cloudwindow.web.rest.SessionCookies;

/** A call goes on at another device, by its six digits. */
@Path("citizen-sessions")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class RejoinResource {

    @Inject
    private RejoinCodes codes;

    @Inject
    private SessionCookies cookies;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    /** The six digits; the call where it is known, such as at its own address. */
    public record RejoinJson(String code, String callId) {}

    /** The citizen's session at this device, and its call. */
    public record RejoinedJson(String token, Instant expiresAt, int level, ApplicantView applicant, String callId) {}

    @POST
    @Path("rejoin")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rejoin(RejoinJson wish) {
        RejoinedCall call = wish == null ? codes.rejoin(null, null) : codes.rejoin(wish.code(), wish.callId());
        var session = call.session();
        cookies.remember(SessionCookies.CITIZEN, session.token(), request, response);
        return Response.status(Response.Status.CREATED)
                .entity(new RejoinedJson(
                        session.token(), session.expiresAt(), session.level(), session.applicant(), call.callId()))
                .build();
    }
}
