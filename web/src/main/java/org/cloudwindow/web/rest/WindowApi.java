package org.cloudwindow.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Root of the REST interface; resources and providers are found by scanning. */
@ApplicationPath("/api/v1")
public class WindowApi extends Application {}
