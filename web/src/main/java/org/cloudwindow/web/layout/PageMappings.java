package org.cloudwindow.web.layout;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Arrays;

/** Maps the addresses of all pages, so that {@link PageAddress} stays the one place that lists them. */
@WebListener
public class PageMappings implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .addServlet("Pages", PageServlet.class)
                .addMapping(Arrays.stream(PageAddress.values())
                        .flatMap(PageAddress::servletPatterns)
                        .toArray(String[]::new));
    }
}
