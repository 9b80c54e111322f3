package org.cloudwindow.process;

/**
 * What the domain and the models call by the same name: processes, tasks, messages, variables and outcomes. The names
 * stand in the models as well and stay as they are once released.
 */
public final class Steps {

    /** Mode 1, guidance of an online application (网办辅导). */
    public static final String ONLINE_GUIDANCE_PROCESS = "OnlineGuidanceProcess";

    /** A call at an agreed time (预约回电). */
    public static final String APPOINTMENT_PROCESS = "AppointmentProcess";

    /** When the agreed half hour begins and ends, as ISO-8601. */
    public static final String SLOT_AT = "slotAt";

    public static final String SLOT_ENDS_AT = "slotEndsAt";

    /** The call's task at the agents' desks until one of them answers (接听呼叫). */
    public static final String ANSWER_CALL = "Task_AnswerCall";

    /** Staff look at person and document where no proof is at hand (人工核验身份). */
    public static final String CHECK_IDENTITY = "Task_CheckIdentity";

    /** Form and materials are made ready together (辅导填报备件). */
    public static final String GUIDE_APPLICATION = "Task_GuideApplication";

    /** Initial review, point by point (初审). */
    public static final String REVIEW_MATERIALS = "Task_ReviewMaterials";

    /** Notes and outcome after the call (话后整理). */
    public static final String WRAP_UP = "Task_WrapUp";

    /** The line has offered the call to an agent. */
    public static final String CALL_OFFERED = "Msg_CallOffered";

    /** The agent it was offered to declines. */
    public static final String CALL_DECLINED = "Msg_CallDeclined";

    /** The agent took up a caller who wants to be called back: now the caller's page rings. */
    public static final String CALL_BACK_TAKEN = "Msg_CallBackTaken";

    /** The caller who is called back picks up, */
    public static final String CALLER_PICKED_UP = "Msg_CallerPickedUp";

    /** or says not now. */
    public static final String CALLER_NOT_NOW = "Msg_CallerNotNow";

    /** The caller left before anybody answered. */
    public static final String CALLER_LEFT = "Msg_CallerLeft";

    /** A connected call is over. */
    public static final String CALL_ENDED = "Msg_CallEnded";

    /** The citizen has rated the service. */
    public static final String EVALUATED = "Msg_Evaluated";

    public static final String CALL_ID = "callId";
    public static final String MODE = "mode";
    public static final String ITEM_CODE = "itemCode";

    /** Candidate group of the agents' tasks: the department of the item, or {@code roleAgent}. */
    public static final String GROUP = "group";

    /** Level of the caller's service point: {@code CITY}, {@code DISTRICT}, {@code TOWNSHIP}. */
    public static final String REGION_LEVEL = "regionLevel";

    /** Language the caller wants, two letters. */
    public static final String LANGUAGE = "language";

    /** Whom the decision table named for this ring, separated by commas. */
    public static final String CALL_ROUTE = "callRoute";

    /** How often a caller who is called back has not picked up. */
    public static final String MISSED_RINGS = "missedRings";

    /** Account name of the agent who answered. */
    public static final String AGENT = "agent";

    /** How strongly the applicant's identity is proven, 0 to 3. */
    public static final String IDENTITY_LEVEL = "identityLevel";

    /** What a task came to; the gateway behind it decides on this. */
    public static final String OUTCOME = "outcome";

    /** Put right within the call, then reviewed again (DB4110 10.1.2 a4). */
    public static final String REPAIR = "REPAIR";

    /** Returned with one written notice (DB4110 10.1.2 a5). */
    public static final String RETURN = "RETURN";

    /** Complete and lawful: submitted (DB4110 10.1.2 a6). */
    public static final String SUBMIT = "SUBMIT";

    public static final String PASS = "PASS";
    public static final String REFUSE = "REFUSE";

    private Steps() {}
}
