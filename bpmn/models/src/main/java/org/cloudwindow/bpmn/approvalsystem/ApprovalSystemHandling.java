package org.cloudwindow.bpmn.approvalsystem;

/** What stands in {@code ApprovalSystemProcess.bpmn} and is relied on outside of it. */
public final class ApprovalSystemHandling {

    public static final String KEY = "ApprovalSystemProcess";

    public static final String HAND_OVER = "Task_HandOver";
    public static final String RETRY_DUE = "Event_RetryDue";
    public static final String FETCH_NUMBER = "Task_FetchNumber";
    public static final String APPLICATION_MADE_END = "EndEvent_ApplicationMade";

    private ApprovalSystemHandling() {}
}
