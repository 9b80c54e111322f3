package org.cloudwindow.bench.baseline;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The baseline's REST, below {@code /Baseline/api}. */
@ApplicationPath("api")
public class Baseline extends Application {}
