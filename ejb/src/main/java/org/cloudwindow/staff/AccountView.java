package org.cloudwindow.staff;

import java.util.Set;

/**
 * An account of staff.
 *
 * @param departmentGroup the department whose items this account answers for, or null
 */
public record AccountView(
        String username, String displayName, Set<String> groups, String departmentGroup, boolean enabled) {}
