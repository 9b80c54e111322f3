package org.cloudwindow.process;

import java.util.Set;

/**
 * What the domain and the models call by the same name: processes, tasks, messages, variables and outcomes. The names
 * stand in the models as well and stay as they are once released.
 */
public final class Steps {

    /** Mode 1, guidance of an online application (网办辅导). */
    public static final String ONLINE_GUIDANCE_PROCESS = "OnlineGuidanceProcess";

    /** Mode 3, a department helps or takes over (业务支撑). Its {@code callId} is the support call's own. */
    public static final String BUSINESS_SUPPORT_PROCESS = "BusinessSupportProcess";

    /** A live call goes to another agent (转接). Its {@code callId} is the transfer's own. */
    public static final String CALL_TRANSFER_PROCESS = "CallTransferProcess";

    /** What runs beside the service of a case and is not where the case stands. */
    public static final Set<String> BESIDE = Set.of(BUSINESS_SUPPORT_PROCESS, CALL_TRANSFER_PROCESS);

    /** The transfer's task at the target's desk until answered (接听转接). */
    public static final String ANSWER_TRANSFER = "Task_AnswerTransfer";

    /** Sender and target speak with the citizen together (共同交接). */
    public static final String TALK_TOGETHER = "Task_TalkTogether";

    /** The support call's task at the department: claimed by the first, open until there is a result (业务支撑). */
    public static final String SUPPORT_CALL = "Task_SupportCall";

    /** Nobody came: the department answers in writing (书面答复). */
    public static final String WRITE_OPINION = "Task_WriteOpinion";

    /** A call at an agreed time (预约回电). */
    public static final String APPOINTMENT_PROCESS = "AppointmentProcess";

    /** When the applicant is reminded of what was agreed, as ISO-8601. */
    public static final String REMIND_AT = "remindAt";

    /** When the agreed half hour begins and ends, as ISO-8601. */
    public static final String SLOT_AT = "slotAt";

    public static final String SLOT_ENDS_AT = "slotEndsAt";

    /** Mode 2, acceptance at a distance (远程受理). */
    public static final String REMOTE_ACCEPTANCE_PROCESS = "RemoteAcceptanceProcess";

    /** The call's task at the agents' desks until one of them answers (接听呼叫). */
    public static final String ANSWER_CALL = "Task_AnswerCall";

    /** Staff look at person and document where no proof is at hand (人工核验身份). */
    public static final String CHECK_IDENTITY = "Task_CheckIdentity";

    /** Form and materials are made ready together (辅导填报备件). */
    public static final String GUIDE_APPLICATION = "Task_GuideApplication";

    /** Initial review, point by point (初审). */
    public static final String REVIEW_MATERIALS = "Task_ReviewMaterials";

    /** The agent settles the item and begins acceptance (确定事项并启动受理). */
    public static final String OPEN_ACCEPTANCE = "Task_OpenAcceptance";

    /** The department decides about acceptance (决定是否受理). */
    public static final String DECIDE_ACCEPTANCE = "Task_DecideAcceptance";

    /** Promised materials are still missing (跟进容缺补交). */
    public static final String FOLLOW_PROMISE = "Task_FollowPromise";

    /** The agent opens the item's own approval system (打开审批系统). */
    public static final String OPEN_APPROVAL_SYSTEM = "Task_OpenApprovalSystem";

    /** The application is completed in that system (在审批系统完成申报). */
    public static final String COMPLETE_APPLICATION = "Task_CompleteApplication";

    /** That system has given no number yet (补录审批系统编号). */
    public static final String ENTER_NUMBER = "Task_EnterNumber";

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

    /** The running conversation goes on in another mode or about another kind of item: another instance takes over. */
    public static final String MODE_CHANGED = "Msg_ModeChanged";

    /** The applicant called again about a returned case. */
    public static final String CASE_TAKEN_UP = "Msg_CaseTakenUp";

    /** The number of the approval system was typed while the handing over waits for its next try. */
    public static final String NUMBER_ENTERED = "Msg_NumberEntered";

    /** The agent at whom a transfer rings declines. */
    public static final String TRANSFER_DECLINED = "Msg_TransferDeclined";

    /** A transfer is taken back, or the citizen is gone. */
    public static final String TRANSFER_CANCELLED = "Msg_TransferCancelled";

    /** The call a question was asked from is over while nobody has claimed it. */
    public static final String PARENT_CALL_ENDED = "Msg_ParentCallEnded";

    /** The asking agent needs no answer any more. */
    public static final String SUPPORT_WITHDRAWN = "Msg_SupportWithdrawn";

    /** The call that an instance serves; a support call and a transfer have ids of their own. */
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

    /** {@code BLIND} or {@code WARM}. */
    public static final String TRANSFER_KIND = "transferKind";

    /** Whether a specialist has claimed the support call. */
    public static final String CLAIMED = "claimed";

    /** How strongly the applicant's identity is proven, 0 to 3. */
    public static final String IDENTITY_LEVEL = "identityLevel";

    /** Whether caller and agent are together already, because another instance brought them together. */
    public static final String CONNECTED = "connected";

    /** Whether the item is received inside the window (一站通办). */
    public static final String ONE_STOP = "oneStop";

    /**
     * How far acceptance has come, for what follows the call: empty, {@link #RETURNED}, {@link #RECEIVED}, {@link
     * #HAND_OVER}, {@link #NO_NUMBER} or {@link #NUMBERED}.
     */
    public static final String STAGE = "stage";

    public static final String RETURNED = "RETURNED";
    public static final String RECEIVED = "RECEIVED";
    public static final String HAND_OVER = "HAND_OVER";
    public static final String NO_NUMBER = "NO_NUMBER";
    public static final String NUMBERED = "NUMBERED";

    /** When what a one-time notice lists has to be there, ISO-8601; empty without notice. */
    public static final String NOTICE_DUE = "noticeDue";

    /** When promised materials have to be there, ISO-8601; empty without promise. */
    public static final String PROMISE_DUE = "promiseDue";

    /** What handing over to an approval system came to: {@code DONE}, {@code AWAY}, {@code REFUSED}, {@code NUMBERED}. */
    public static final String HAND_OVER_RESULT = "handOverResult";

    /** What a task came to; the gateway behind it decides on this. */
    public static final String OUTCOME = "outcome";

    /** Put right within the call, then reviewed again (DB4110 10.1.2 a4). */
    public static final String REPAIR = "REPAIR";

    /** Returned with one written notice (DB4110 10.1.2 a5). */
    public static final String RETURN = "RETURN";

    /** Complete and lawful: submitted (DB4110 10.1.2 a6). */
    public static final String SUBMIT = "SUBMIT";

    /** The specialist has guided the agent, who goes on (DB4110 10.3.2 a). */
    public static final String GUIDED = "GUIDED";

    /** The specialist accepts for the applicant in the agent's place (DB4110 10.3.2 b). */
    public static final String TAKE_OVER = "TAKE_OVER";

    /** The department accepts the application (受理). */
    public static final String ACCEPT = "ACCEPT";

    public static final String PASS = "PASS";
    public static final String REFUSE = "REFUSE";

    private Steps() {}
}
