package org.cloudwindow.guidance;

import java.util.Map;

/** The changed fields only, and the version of the form they were changed in. An empty value clears a field. */
public record FormChange(Map<String, Object> data, Integer version) {}
