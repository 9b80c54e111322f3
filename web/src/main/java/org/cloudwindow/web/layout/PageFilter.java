package org.cloudwindow.web.layout;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;

/**
 * Leads an address to its page and keeps the files behind the pages out of reach. Staff who are not signed in are sent
 * to {@code /login} and come back; staff without the group get 403. Runs after the filter that knows who calls.
 */
public class PageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        PageAddress page = PageAddress.at(path).orElse(null);
        if (page != null) {
            open(page, request, response);
        } else if (isBareView(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            if (isOwnFile(path)) {
                // asked again each time and mostly answered 304: a page never mixes old modules with new ones
                response.setHeader("Cache-Control", "no-cache");
            }
            chain.doFilter(request, response);
        }
    }

    private void open(PageAddress page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Actor caller = CurrentUser.get();
        if (page.isForStaff() && !caller.isStaff()) {
            response.sendRedirect("/login?next=" + URLEncoder.encode(here(request), StandardCharsets.UTF_8));
        } else if (page.isForStaff() && page.groups().stream().noneMatch(caller::isIn)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (page == PageAddress.ROOM && caller.isStaff()) {
            // the staff's side of a room is the workbench
            response.sendRedirect("/agent?call=" + request.getRequestURI().substring("/room/".length()));
        } else {
            response.setHeader("Cache-Control", "no-store");
            request.getRequestDispatcher(page.view()).forward(request, response);
        }
    }

    private static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static boolean isBareView(String path) {
        return path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/");
    }

    private static boolean isOwnFile(String path) {
        return path.startsWith("/js/") || path.startsWith("/css/") || path.startsWith("/img/");
    }
}
