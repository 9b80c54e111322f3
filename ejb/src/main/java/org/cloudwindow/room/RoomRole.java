package org.cloudwindow.room;

import java.util.Locale;

/** What somebody is in a room. */
public enum RoomRole {
    CITIZEN,
    AGENT,
    SPECIALIST,
    SUPERVISOR;

    /** The word used on the wire and in test handles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
