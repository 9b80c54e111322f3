package org.cloudwindow.bpmn.callconnection;

/** What stands in {@code CallConnectionProcess.bpmn} and is relied on outside of it. */
public final class CallConnection {

    public static final String KEY = "CallConnectionProcess";

    public static final String JOIN_QUEUE = "Task_JoinQueue";
    public static final String WAIT_FOR_AGENT = "Task_WaitForAgent";
    public static final String ALARM_GENERAL_DESK = "Task_AlarmGeneralDesk";
    public static final String ANSWER_CALL = "Task_AnswerCall";
    public static final String PASS_ON = "Task_PassOn";
    public static final String DECIDE_ROUTE = "Task_DecideRoute";
    public static final String ROUTE_CALL = "Task_RouteCall";
    public static final String RING_PASSED = "Event_RingPassed";
    public static final String CALL_BACK = "Call_CallBack";
    public static final String CONNECT_CALL = "Task_ConnectCall";

    public static final String CALL_OFFERED = "Msg_CallOffered";
    public static final String CALL_DECLINED = "Msg_CallDeclined";

    private CallConnection() {}
}
