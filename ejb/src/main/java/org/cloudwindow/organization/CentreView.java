package org.cloudwindow.organization;

/** A hall (政务服务中心, 便民服务中心), the operating unit of its own points. */
public record CentreView(String code, String name, String regionCode, RegionLevel level) {}
