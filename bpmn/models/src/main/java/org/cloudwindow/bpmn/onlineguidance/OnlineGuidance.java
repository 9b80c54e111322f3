package org.cloudwindow.bpmn.onlineguidance;

/** What stands in {@code OnlineGuidanceProcess.bpmn} and is relied on outside of it. */
public final class OnlineGuidance {

    public static final String KEY = "OnlineGuidanceProcess";

    public static final String CHECK_IDENTITY = "Call_IdentityCheck";
    public static final String CONNECT_CALL = "Call_CallConnection";
    public static final String GUIDE_APPLICATION = "Task_GuideApplication";
    public static final String REVIEW_MATERIALS = "Task_ReviewMaterials";
    public static final String ISSUE_NOTICE = "Task_IssueNotice";
    public static final String SUBMIT_CASE = "Task_SubmitCase";
    public static final String AWAIT_CALL_END = "Event_CallEnded";
    public static final String AFTER_CALL = "Call_AfterCall";

    public static final String IDENTITY_REFUSED_END = "EndEvent_IdentityRefused";
    public static final String CALLER_LEFT_END = "EndEvent_CallerLeft";
    public static final String MODE_CHANGED_END = "EndEvent_ModeChanged";
    public static final String SERVICE_OVER_END = "EndEvent_ServiceOver";

    public static final String CALLER_LEFT = "Msg_CallerLeft";
    public static final String CALL_ENDED = "Msg_CallEnded";

    private OnlineGuidance() {}
}
