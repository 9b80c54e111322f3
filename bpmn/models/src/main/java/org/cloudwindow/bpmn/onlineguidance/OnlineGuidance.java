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
    public static final String WRAP_UP = "Task_WrapUp";
    public static final String EXPIRE_WRAP_UP = "Task_ExpireWrapUp";
    public static final String EVALUATE = "Call_Evaluation";

    public static final String IDENTITY_REFUSED_END = "EndEvent_IdentityRefused";
    public static final String CALLER_LEFT_END = "EndEvent_CallerLeft";
    public static final String WRAP_UP_DONE_END = "EndEvent_WrapUpDone";
    public static final String SERVICE_OVER_END = "EndEvent_ServiceOver";

    public static final String CALLER_LEFT = "Msg_CallerLeft";
    public static final String CALL_ENDED = "Msg_CallEnded";

    private OnlineGuidance() {}
}
