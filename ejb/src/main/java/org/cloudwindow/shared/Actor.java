package org.cloudwindow.shared;

import java.util.Set;

/**
 * Who acts.
 *
 * @param kind what kind of actor this is
 * @param name the account name of staff, {@code citizen:<session id>} of a citizen, {@code process} of the engine
 * @param groups the user groups of staff; empty for others
 * @param sessionId the citizen session, or 0
 * @param applicantId the applicant whose identity the session has proven, or 0
 * @param level how strongly: 0 not at all, 1 by name and number, 2 and more by a stronger check
 */
public record Actor(Kind kind, String name, Set<String> groups, long sessionId, long applicantId, int level) {

    /** Kinds of actors. */
    public enum Kind {
        ANYONE,
        CITIZEN,
        STAFF,
        SYSTEM
    }

    private static final int STRONG = 2;

    public static final Actor ANYONE = new Actor(Kind.ANYONE, "anyone", Set.of(), 0, 0, 0);

    /** The process engine and the server's own clocks. */
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, "process", Set.of(), 0, 0, 0);

    public static Actor staff(String username, Set<String> groups) {
        return new Actor(Kind.STAFF, username, Set.copyOf(groups), 0, 0, 0);
    }

    public static Actor citizen(long sessionId, long applicantId, int level) {
        return new Actor(Kind.CITIZEN, "citizen:" + sessionId, Set.of(), sessionId, applicantId, level);
    }

    public boolean isStaff() {
        return kind == Kind.STAFF;
    }

    public boolean isCitizen() {
        return kind == Kind.CITIZEN;
    }

    public boolean isSystem() {
        return kind == Kind.SYSTEM;
    }

    /** Whether the identity opens what earlier sessions of the applicant began; name and number alone do not. */
    public boolean isStrong() {
        return level >= STRONG;
    }

    public boolean isIn(String group) {
        return groups.contains(group);
    }
}
