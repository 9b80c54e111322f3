package org.cloudwindow.bpmn.calltransfer;

/** What stands in {@code CallTransferProcess.bpmn} and is relied on outside of it. */
public final class CallTransfer {

    public static final String KEY = "CallTransferProcess";

    /** Whether somebody was ready to be rung. */
    public static final String RINGING = "ringing";

    /** Whether transfers of this call failed so often that the general desk is asked. */
    public static final String TOO_OFTEN = "tooOften";

    public static final String HANDED_OVER_END = "EndEvent_HandedOver";
    public static final String GIVEN_BACK_END = "EndEvent_GivenBack";

    private CallTransfer() {}
}
