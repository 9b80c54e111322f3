package org.cloudwindow.call;

/**
 * What the decision table asks for beside group and mode.
 *
 * @param regionLevel level of the service point: {@code CITY}, {@code DISTRICT} or {@code TOWNSHIP}
 * @param language two letters
 */
public record RoutingFacts(String regionLevel, String language) {}
