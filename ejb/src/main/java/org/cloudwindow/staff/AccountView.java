package org.cloudwindow.staff;

import java.util.Set;

/**
 * An account of staff.
 *
 * @param departmentGroup the department whose items this account answers for, or null
 * @param centreCode the centre it belongs to, and so its region and level; null for an account of no centre
 * @param languages what this person speaks, two letters each
 */
public record AccountView(
        String username,
        String displayName,
        Set<String> groups,
        String departmentGroup,
        String centreCode,
        Set<String> languages,
        boolean enabled) {}
