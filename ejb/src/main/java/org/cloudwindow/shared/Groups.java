package org.cloudwindow.shared;

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

    /** Whether the group is a department (主管部门). */
    public static boolean isDepartment(String group) {
        return group.startsWith("dept");
    }
}
