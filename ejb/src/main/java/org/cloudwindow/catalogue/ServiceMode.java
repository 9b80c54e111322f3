package org.cloudwindow.catalogue;

/** How an item may be handled through the window: guided online (网办辅导) or accepted at a distance (远程受理). */
public enum ServiceMode {
    ONLINE_GUIDANCE,
    REMOTE_ACCEPTANCE
}
