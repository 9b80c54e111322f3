package org.cloudwindow.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Turns whatever a resource throws into a {@link Problem}. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException redirect
                && redirect.getResponse().getStatus() < 400) {
            return redirect.getResponse();
        }
        Problem known = Problem.from(failure);
        Problem problem = known == null ? Problem.incident(log(failure)) : known;
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(JsonRules.json().toJson(problem.body(Language.of(request))));
        if (problem.retryAfter() > 0) {
            response.header("Retry-After", problem.retryAfter());
        }
        return response.build();
    }

    private static String log(Throwable failure) {
        String incident = newIncident();
        LOG.log(Level.ERROR, "Incident " + incident, failure);
        return incident;
    }

    static String newIncident() {
        byte[] random = new byte[5];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random).toUpperCase(java.util.Locale.ROOT);
    }
}
