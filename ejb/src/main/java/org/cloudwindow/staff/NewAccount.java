package org.cloudwindow.staff;

import java.util.Set;

/**
 * What an administrator says when an account is made.
 *
 * @param centreCode the centre it belongs to; an agent always belongs to one (YCZ-1-a)
 * @param languages what the person speaks, two letters each; Chinese where null
 */
public record NewAccount(
        String username,
        String displayName,
        String password,
        Set<String> groups,
        String centreCode,
        Set<String> languages) {}
