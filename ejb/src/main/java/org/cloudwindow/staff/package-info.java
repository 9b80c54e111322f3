/**
 * The people who work behind the window: their accounts and groups, their sessions, and whether they are present.
 *
 * <p>An agent (客服人员) is a group of its own, distinct from those who decide cases (YCZ-3.2-a). Passwords are kept as
 * slow hashes, sessions as hashes of their tokens; five failures lock a name for a quarter of an hour where
 * they come from, a hundred everywhere, whether an
 * account of that name exists or not.
 */
package org.cloudwindow.staff;
