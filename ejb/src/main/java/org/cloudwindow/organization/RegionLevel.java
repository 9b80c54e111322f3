package org.cloudwindow.organization;

/** The three levels of the organisation (市本级, 区县, 乡镇街道). */
public enum RegionLevel {
    CITY,
    DISTRICT,
    TOWNSHIP
}
