package org.cloudwindow.staff;

/** An account has signed out everywhere or is kept out: nothing may stay open for it. Fired in the transaction of it. */
public record StaffLeft(String username) {}
