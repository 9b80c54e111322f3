package org.cloudwindow.catalogue;

/**
 * How a conversation serves: guided online (网办辅导), accepted at a distance (远程受理), or support of an agent by a
 * department (业务支撑), which no item is offered for by itself.
 */
public enum ServiceMode {
    ONLINE_GUIDANCE,
    REMOTE_ACCEPTANCE,
    BUSINESS_SUPPORT
}
