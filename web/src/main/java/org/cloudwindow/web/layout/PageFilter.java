package org.cloudwindow.web.layout;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Keeps the files behind the pages out of reach, and has browsers ask each time whether scripts and styles have changed.
 */
public class PageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (isBareView(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (isOwnFile(path)) {
            // asked again each time and mostly answered 304: a page never mixes old modules with new ones
            response.setHeader("Cache-Control", "no-cache");
        }
        chain.doFilter(request, response);
    }

    private static boolean isBareView(String path) {
        return path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/");
    }

    private static boolean isOwnFile(String path) {
        return path.startsWith("/js/") || path.startsWith("/css/") || path.startsWith("/img/");
    }
}
