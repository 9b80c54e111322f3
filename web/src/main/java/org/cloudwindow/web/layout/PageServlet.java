package org.cloudwindow.web.layout;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;

/**
 * Leads an address to its page. Staff who are not signed in are sent to {@code /login} and come back; staff without the
 * group get 403.
 *
 * <p>A servlet and no filter: the server sends an address that is also the name of a folder, such as {@code /tasks}, on
 * to the same with a slash unless a servlet is mapped to it.
 */
public class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

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
            // the staff's side of a room is the workbench
            response.sendRedirect("/agent?call=" + path.substring("/room/".length()));
        } else {
            response.setHeader("Cache-Control", "no-store");
            request.getRequestDispatcher(page.view()).forward(request, response);
        }
    }

    private static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
