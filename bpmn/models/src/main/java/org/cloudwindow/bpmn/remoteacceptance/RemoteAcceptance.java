package org.cloudwindow.bpmn.remoteacceptance;

/** What stands in {@code RemoteAcceptanceProcess.bpmn} and is relied on outside of it. */
public final class RemoteAcceptance {

    public static final String KEY = "RemoteAcceptanceProcess";

    public static final String CONNECT_CALL = "Call_CallConnection";
    public static final String CHECK_IDENTITY = "Call_IdentityCheck";
    public static final String OPEN_ACCEPTANCE = "Task_OpenAcceptance";
    public static final String ACCEPT_IN_WINDOW = "Call_WindowAcceptance";
    public static final String APPROVAL_SYSTEM = "Call_ApprovalSystem";
    public static final String AWAIT_CALL_END = "Event_CallEnded";
    public static final String AFTER_CALL = "Call_AfterCall";
    public static final String FOLLOW_UP = "Call_CaseFollowUp";

    public static final String IDENTITY_REFUSED_END = "EndEvent_IdentityRefused";
    public static final String CALLER_LEFT_END = "EndEvent_CallerLeft";
    public static final String MODE_CHANGED_END = "EndEvent_ModeChanged";
    public static final String SERVICE_OVER_END = "EndEvent_ServiceOver";

    private RemoteAcceptance() {}
}
