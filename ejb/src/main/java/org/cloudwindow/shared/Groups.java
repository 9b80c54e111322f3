package org.cloudwindow.shared;

import java.util.Set;

/** The user groups that the product itself knows; departments are further groups whose names begin with {@code dept}. */
public final class Groups {

    /** Answers calls (客服人员). */
    public static final String AGENT = "roleAgent";

    /** Leads the general service desk (总客服). */
    public static final String CHIEF = "roleChief";

    public static final String TOWN = "roleTown";
    public static final String EDITOR = "roleEditor";
    public static final String REVIEWER = "roleReviewer";
    public static final String SUPERVISOR = "roleSupervisor";
    public static final String PROCESS_OWNER = "roleProcessOwner";
    public static final String ADMIN = "roleAdmin";

    private Groups() {}

    /** Answers for everybody (综合客服): an agent of no department who does not belong to a township's own desk. */
    public static boolean isGeneralDesk(Set<String> groups) {
        return isDesk(groups) && !groups.contains(TOWN);
    }

    /** An agent of no department: of the general desk, or of a township's own. */
    public static boolean isDesk(Set<String> groups) {
        return groups.contains(AGENT) && groups.stream().noneMatch(Groups::isDepartment);
    }

    /** Whether the group is a department (主管部门). */
    public static boolean isDepartment(String group) {
        return group.startsWith("dept");
    }
}
