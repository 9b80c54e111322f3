package org.cloudwindow.staff;

import java.util.Set;

/** What an administrator says when an account is made. */
public record NewAccount(String username, String displayName, String password, Set<String> groups) {}
