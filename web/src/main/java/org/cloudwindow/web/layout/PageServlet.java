package org.cloudwindow.web.layout;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.cloudwindow.call.Calls;
import org.cloudwindow.catalogue.Catalogue;
import org.cloudwindow.room.RoomRole;
import org.cloudwindow.room.Rooms;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;

/**
 * Leads an address to its page. Staff who are not signed in are sent to {@code /login} and come back; staff without the
 * group get 403.
 *
 * <p>A servlet and no filter: the server sends an address that is also the name of a folder, such as {@code /tasks}, on
 * to the same with a slash unless a servlet is mapped to it.
 */
public class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Catalogue catalogue;

    @Inject
    private transient Calls calls;

    @Inject
    private transient Rooms rooms;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        PageAddress page = PageAddress.at(path).orElse(null);
        Actor caller = CurrentUser.get();
        if (page == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (page.isForStaff() && !caller.isStaff()) {
            response.sendRedirect("/login?next=" + URLEncoder.encode(here(request), StandardCharsets.UTF_8));
        } else if (page.isForStaff() && page.groups().stream().noneMatch(caller::isIn)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (page == PageAddress.ROOM && caller.isStaff()) {
            toRoom(path.substring("/room/".length()), request, response);
        } else {
            response.setHeader("Cache-Control", "no-store");
            if (leadsNowhere(page, path)) {
                // the page says so in words; programs read the status
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
            request.getRequestDispatcher(page.view()).forward(request, response);
        }
    }

    /** A guest of the call gets the room itself; to the agent it is part of the workbench. */
    private void toRoom(String callId, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (isGuest(callId)) {
            response.setHeader("Cache-Control", "no-store");
            request.getRequestDispatcher("/staff/guest.xhtml").forward(request, response);
        } else {
            boolean onlySupervises = CurrentUser.get().isIn(Groups.SUPERVISOR)
                    && !CurrentUser.get().isIn(Groups.AGENT);
            response.sendRedirect(onlySupervises ? PageAddress.SUPERVISOR.address() : "/agent?call=" + callId);
        }
    }

    private boolean isGuest(String callId) {
        try {
            RoomRole role = rooms.roleIn(callId);
            return role != RoomRole.AGENT && role != RoomRole.CITIZEN;
        } catch (RuleBroken stranger) {
            return false;
        }
    }

    private boolean leadsNowhere(PageAddress page, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        try {
            if (page == PageAddress.GUIDE) {
                catalogue.getGuide(name);
            } else if ((page == PageAddress.ROOM || page == PageAddress.KIOSK_ROOM)
                    && CurrentUser.get().isCitizen()) {
                calls.requireReadable(name);
            }
            return false;
        } catch (RuleBroken unknown) {
            return unknown.kind() == RuleBroken.Kind.NOT_FOUND;
        }
    }

    private static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
