package org.cloudwindow.notification;

import java.util.Set;

/** Port: the cases a citizen session may see. Who keeps cases answers; messages know of them by number only. */
public interface SeenCases {

    /** Numbers of the cases the session began or opened by number and code. */
    Set<String> listNumbers(long sessionId);
}
