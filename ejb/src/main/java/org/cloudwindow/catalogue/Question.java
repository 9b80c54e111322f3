package org.cloudwindow.catalogue;

import java.util.List;
import java.util.Map;

/**
 * A question that tells situations apart.
 *
 * @param when asked only where each named earlier question was answered by one of these options; empty: always
 */
public record Question(String code, String text, List<Option> options, @Omissible Map<String, List<String>> when) {}
