package org.cloudwindow.call;

import java.util.Set;

/** Something happened to a call; fired in the transaction of the change, ids only. */
public sealed interface CallEvent {

    String callId();

    String caseNumber();

    record CallQueued(String callId, String caseNumber) implements CallEvent {}

    /** The call rings at the agent. */
    record CallOffered(String callId, String caseNumber, String agent) implements CallEvent {}

    record CallDeclined(String callId, String caseNumber, String agent) implements CallEvent {}

    /** The model passed the call on: it waits again. */
    record CallPassedOn(String callId, String caseNumber, String agent) implements CallEvent {}

    record CallAnswered(String callId, String caseNumber, String agent) implements CallEvent {}

    /** The model connected caller and agent. */
    record CallConnected(String callId, String caseNumber, String agent) implements CallEvent {}

    /** Over after an answer; wrap-up begins. */
    record CallEnded(String callId, String caseNumber, String agent, EndReason reason) implements CallEvent {}

    /** Over before an answer. */
    record CallerLeft(String callId, String caseNumber, EndReason reason) implements CallEvent {}

    /** The agent ended wrap-up. */
    record WrapUpDone(String callId, String caseNumber, String agent, String outcome) implements CallEvent {}

    /** The model ended wrap-up. */
    record WrapUpExpired(String callId, String caseNumber, String agent) implements CallEvent {}

    /** Nobody has answered for the model's waiting limit: the general desk is told (DB4110 8.2.2). */
    record CallAlarmed(String callId, String caseNumber, String group) implements CallEvent {}

    /** The call may ring at more people from now on. */
    record CallRouted(String callId, String caseNumber) implements CallEvent {}

    /** Nobody of those it may ring at is on duty: desk and operating unit are told (DB4110 8.2.2). */
    record CallUnattended(String callId, String caseNumber, String group) implements CallEvent {}

    /** The caller wants to be called back and keeps the place. */
    record CallBackAsked(String callId, String caseNumber) implements CallEvent {}

    /** An agent took the call up: now the caller's page rings. */
    record CallBackTaken(String callId, String caseNumber, String agent) implements CallEvent {}

    record CallerPickedUp(String callId, String caseNumber, String agent) implements CallEvent {}

    /** Not now: as good as not picked up, only sooner. */
    record CallerNotNow(String callId, String caseNumber, String agent) implements CallEvent {}

    /** Rang in vain at the caller, so many times by now. */
    record CallerMissed(String callId, String caseNumber, String agent, int times) implements CallEvent {}

    /** The citizen agreed, refused or took an agreement back; {@code kind} says to what, the version in which wording. */
    record ConsentAnswered(String callId, String caseNumber, String kind, boolean granted, String textVersion)
            implements CallEvent {}

    /** A third person was let in, or has other rights now. */
    record GuestAdmitted(String callId, String caseNumber, String username, GuestRole role, Set<GuestRight> rights)
            implements CallEvent {}

    /** A third person is out again. */
    record GuestDismissed(String callId, String caseNumber, String username, GuestRole role) implements CallEvent {}

    /** The citizen waits on hold. */
    record CallHeld(String callId, String caseNumber, String agent) implements CallEvent {}

    /** Citizen and agent are together again. */
    record CallResumed(String callId, String caseNumber, String agent) implements CallEvent {}

    /** The citizen goes on at another device. */
    record CallerMoved(String callId, String caseNumber) implements CallEvent {}

    /** Another agent handles the call from now on. */
    record CallHandedOver(String callId, String caseNumber, String from, String to) implements CallEvent {}

    /**
     * The call is on its way to another agent, or back.
     *
     * @param agent at whom it rings, rang or who answered; null where no agent is concerned
     * @param group where it goes
     */
    record TransferChanged(String callId, String caseNumber, TransferStep step, String agent, String group)
            implements CallEvent {}

    record MediaChanged(String callId, String caseNumber, MediaState media) implements CallEvent {}
}
