package org.cloudwindow.catalogue;

import java.util.List;
import java.util.Map;

/** A variant of the item (情形), met where each named question was answered by one of these options. */
public record Situation(String code, String name, Map<String, List<String>> when) {}
