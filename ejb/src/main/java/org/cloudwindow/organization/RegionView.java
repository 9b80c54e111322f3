package org.cloudwindow.organization;

/** A region; the city has no parent. */
public record RegionView(String code, String name, RegionLevel level, String parentCode) {}
