package org.cloudwindow.bpmn.callback;

/** What stands in {@code CallBackProcess.bpmn} and is relied on outside of it. */
public final class CallBack {

    public static final String KEY = "CallBackProcess";

    public static final String RING_CALLER = "Task_RingCaller";
    public static final String TRY_LATER = "Event_TryLater";

    private CallBack() {}
}
