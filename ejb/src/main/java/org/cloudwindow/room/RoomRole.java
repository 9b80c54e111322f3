package org.cloudwindow.room;

import java.util.Locale;

/** What somebody is in a room. */
public enum RoomRole {
    CITIZEN,
    AGENT,
    HELPER,
    SPECIALIST,
    SUPERVISOR,
    COLLEAGUE;

    /** The word used on the wire and in test handles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
