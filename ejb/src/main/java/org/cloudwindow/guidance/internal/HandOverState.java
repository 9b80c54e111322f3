package org.cloudwindow.guidance.internal;

/** How far the application in the item's own approval system has come. */
public enum HandOverState {
    /** Asked for; tried until the system answers. */
    WAITING,
    /** The system refused it, with its reason. */
    REFUSED,
    /** The system holds a draft: the agent goes on there. */
    OPENED,
    /** Applied for in that system; its number may still be missing. */
    APPLIED
}
