package org.cloudwindow.bpmn.identitycheck;

/** What stands in {@code IdentityCheckProcess.bpmn} and is relied on outside of it. */
public final class IdentityCheck {

    public static final String KEY = "IdentityCheckProcess";

    public static final String CHECK_IDENTITY = "Task_CheckIdentity";
    public static final String PROVEN_END = "EndEvent_IdentityProven";
    public static final String REFUSED_END = "EndEvent_IdentityRefused";

    public static final String REFUSED = "Err_IdentityRefused";

    private IdentityCheck() {}
}
