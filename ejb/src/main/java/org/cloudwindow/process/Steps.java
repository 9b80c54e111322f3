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

    /** The caller left before anybody answered. */
    public static final String CALLER_LEFT = "Msg_CallerLeft";

    /** A connected call is over. */
    public static final String CALL_ENDED = "Msg_CallEnded";

    /** The citizen has rated the service. */
    public static final String EVALUATED = "Msg_Evaluated";

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

    /** Account name of the agent who answered. */
    public static final String AGENT = "agent";

    /** {@code BLIND} or {@code WARM}. */
    public static final String TRANSFER_KIND = "transferKind";

    /** Whether a specialist has claimed the support call. */
    public static final String CLAIMED = "claimed";

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

    /** The specialist has guided the agent, who goes on (DB4110 10.3.2 a). */
    public static final String GUIDED = "GUIDED";

    /** The specialist accepts for the applicant in the agent's place (DB4110 10.3.2 b). */
    public static final String TAKE_OVER = "TAKE_OVER";

    public static final String PASS = "PASS";
    public static final String REFUSE = "REFUSE";

    private Steps() {}
}
