package org.cloudwindow.call;

/** As what a third person is in a call. */
public enum GuestRole {
    /** Stands beside the citizen at the terminal (township helper). */
    HELPER,
    /** Of the competent department: guides the agent or is about to take over. */
    SPECIALIST,
    SUPERVISOR,
    /** An agent to or from whom the call is being transferred. */
    COLLEAGUE
}
