package org.cloudwindow.web.rest;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CallerHeard;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;

/**
 * Binds {@link CurrentUser} for the length of a request and gives the thread back clean. Refuses here what needs no
 * resource to be refused: a proof that proves nothing, a write a foreign page may have caused, too many requests. No
 * refusal carries {@code WWW-Authenticate}: a browser would ask for a password in a window of its own.
 */
public class CallerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(CallerFilter.class.getName());

    @Inject
    private transient Callers callers;

    @Inject
    private transient SameSite sameSite;

    @Inject
    private transient RateLimit rateLimit;

    @Inject
    private transient Event<CallerHeard> heard;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isFile(Requests.path(request))) {
            chain.doFilter(request, response);
            return;
        }
        CurrentUser.clear();
        try {
            Caller caller = admit(request);
            caller.attachTo(request);
            CurrentUser.bind(caller.actor());
            tell(caller.actor());
        } catch (RuleBroken refused) {
            CurrentUser.clear();
            Problem.from(refused).write(request, response);
            return;
        } catch (RuntimeException failure) {
            CurrentUser.clear();
            if (!tellAway(failure, request, response)) {
                throw failure;
            }
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!tellAway(failure, request, response)) {
                throw failure;
            }
        } finally {
            CurrentUser.clear();
        }
    }

    /** While the database is away a program is told when to come again, and a person on a page of ours. */
    private static boolean tellAway(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!DatabaseAway.isCauseOf(failure) || response.isCommitted()) {
            return false;
        }
        if (Requests.isApi(request)) {
            Problem.away().write(request, response);
        } else {
            response.setIntHeader("Retry-After", DatabaseAway.RETRY_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        return true;
    }

    private Caller admit(HttpServletRequest request) {
        Caller caller = callers.find(request);
        if (caller.byCookie() && Requests.isApi(request) && Requests.isWrite(request)) {
            sameSite.check(request, caller.token());
        }
        rateLimit.count(caller.key());
        return caller;
    }

    private void tell(Actor actor) {
        if (actor.kind() == Actor.Kind.ANYONE) {
            return;
        }
        try {
            heard.fire(new CallerHeard(actor));
        } catch (RuntimeException e) {
            // a sign of life that gets lost is no reason to refuse what was asked
            LOG.log(Level.WARNING, "A sign of life could not be noted", e);
        }
    }

    private static boolean isFile(String path) {
        return path.startsWith("/css/")
                || path.startsWith("/js/")
                || path.startsWith("/img/")
                || path.startsWith("/i18n/")
                || path.startsWith("/jakarta.faces.resource/");
    }
}
