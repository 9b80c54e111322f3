package org.cloudwindow.bpmn.aftercall;

/** What stands in {@code AfterCallProcess.bpmn} and is relied on outside of it. */
public final class AfterCall {

    public static final String KEY = "AfterCallProcess";

    public static final String WRAP_UP = "Task_WrapUp";
    public static final String EXPIRE_WRAP_UP = "Task_ExpireWrapUp";
    public static final String EVALUATE = "Call_Evaluation";

    public static final String WRAP_UP_DONE_END = "EndEvent_WrapUpDone";

    private AfterCall() {}
}
