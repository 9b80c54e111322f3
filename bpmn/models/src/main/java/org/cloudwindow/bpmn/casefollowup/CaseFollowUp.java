package org.cloudwindow.bpmn.casefollowup;

/** What stands in {@code CaseFollowUpProcess.bpmn} and is relied on outside of it. */
public final class CaseFollowUp {

    public static final String KEY = "CaseFollowUpProcess";

    public static final String CASE_DECIDED_END = "EndEvent_CaseDecided";
    public static final String PROMISE_KEPT_END = "EndEvent_PromiseKept";
    public static final String PROMISE_REMINDED_END = "EndEvent_PromiseReminded";
    public static final String CORRECTION_OVER_END = "EndEvent_CorrectionOver";
    public static final String NUMBERED_END = "EndEvent_Numbered";
    public static final String NOTHING_LEFT_END = "EndEvent_NothingLeft";

    private CaseFollowUp() {}
}
