package org.cloudwindow.bpmn.evaluation;

/** What stands in {@code EvaluationProcess.bpmn} and is relied on outside of it. */
public final class Evaluation {

    public static final String KEY = "EvaluationProcess";

    public static final String INVITE = "Task_InviteEvaluation";
    public static final String AWAIT = "Task_AwaitEvaluation";
    public static final String EXPIRE = "Task_ExpireEvaluation";
    public static final String EVALUATED_END = "EndEvent_Evaluated";
    public static final String NOT_EVALUATED_END = "EndEvent_NotEvaluated";

    public static final String EVALUATED = "Msg_Evaluated";

    private Evaluation() {}
}
