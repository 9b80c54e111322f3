package org.cloudwindow.organization;

/** Kinds of service points: a staffed window (服务专窗) or a self-service area (自助服务区). */
public enum SiteKind {
    DEDICATED_WINDOW,
    SELF_SERVICE
}
