package org.cloudwindow.device;

/**
 * When a point owes its test call.
 *
 * @param at such as {@code 08:30}, in the city's time; null where none is owed
 */
public record TestCallView(String siteCode, String at) {}
