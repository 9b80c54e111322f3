package org.cloudwindow.catalogue;

/** What an item costs, with the price and its legal basis in words. */
public record Fees(boolean charged, String text) {}
