package org.cloudwindow.call.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cloudwindow.call.CallState;
import org.cloudwindow.call.CallView;
import org.cloudwindow.call.Calls;
import org.cloudwindow.call.EndReason;
import org.cloudwindow.call.EstimatedWait;
import org.cloudwindow.call.JoinCall;
import org.cloudwindow.call.MediaState;
import org.cloudwindow.call.OfferView;
import org.cloudwindow.call.WrapUpView;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.EncryptedText;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;

/** One call of one citizen, from the wish to the end of wrap-up. */
@Entity
@Table(name = "citizen_call")
public class Call {

    /** Silence of the caller's browser that ends a wait. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How long the seat of a caller who fell silent in the call is held. */
    public static final Duration HELD_SEAT = Duration.ofMinutes(10);

    @Id
    private String id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "live_session_id")
    private Long liveSessionId;

    @Column(name = "applicant_id")
    private long applicantId;

    @Column(name = "identity_level")
    private int identityLevel;

    private String mode;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "item_name")
    private String itemName;

    @Column(name = "candidate_group")
    private String group;

    @Column(name = "site_code")
    private String siteCode;

    private String regions;

    private String route;

    @Column(name = "call_back")
    private boolean callBack;

    private boolean resting;

    @Column(name = "given_up")
    private boolean givenUp;

    @Column(name = "unattended_at")
    private Instant unattendedAt;

    private String channel;

    private String language;

    @Enumerated(EnumType.STRING)
    private CallState state;

    @Enumerated(EnumType.STRING)
    private MediaState media;

    private Long place;

    private String agent;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "hung_up_at")
    private Instant hungUpAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "heard_at")
    private Instant heardAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;

    private String outcome;

    @Convert(converter = EncryptedText.class)
    private String notes;

    @Convert(converter = EncryptedText.class)
    @Column(name = "hold_message")
    private String holdMessage;

    protected Call() {}

    public Call(JoinCall wanted, Instant now) {
        id = UUID.randomUUID().toString();
        caseNumber = wanted.caseNumber();
        sessionId = wanted.sessionId();
        liveSessionId = wanted.sessionId();
        applicantId = wanted.applicantId();
        identityLevel = wanted.identityLevel();
        mode = wanted.mode();
        itemCode = wanted.itemCode();
        itemName = wanted.itemName();
        group = wanted.group();
        siteCode = wanted.siteCode();
        channel = wanted.channel();
        language = wanted.language();
        state = CallState.QUEUED;
        media = MediaState.NONE;
        openedAt = now;
        heardAt = now;
    }

    /** Where the call comes from: the service point's region and those above it, the city first. */
    public void comeFrom(List<String> regionPath) {
        regions = String.join(",", regionPath);
    }

    /** It may ring at these from now on, as the decision table calls them. */
    public void routeTo(String targets) {
        route = targets;
    }

    Route route() {
        return Route.of(route, group, regions, language);
    }

    /** True once: nobody is there for this caller. */
    public boolean becomeUnattended(Instant now) {
        boolean news = unattendedAt == null;
        unattendedAt = news ? now : unattendedAt;
        return news;
    }

    /** The caller need not stay at the page any more; place and turn are kept. */
    public void keepPlace() {
        become(CallState.CALLBACK);
        callBack = true;
    }

    /** An agent took the call up: it rings at the caller. */
    public void ringCaller() {
        become(CallState.CALLBACK);
    }

    /** Rang in vain at the caller: it is left alone until the model says otherwise. */
    public void missCaller() {
        agent = null;
        resting = true;
    }

    public void rested() {
        resting = false;
    }

    public void giveUp() {
        givenUp = true;
    }

    public boolean mayBeOffered() {
        return state == CallState.QUEUED || state == CallState.CALLBACK && agent == null && !resting;
    }

    public boolean isGivenUp() {
        return givenUp;
    }

    public boolean isCallBack() {
        return callBack;
    }

    public boolean isResting() {
        return resting;
    }

    /** Whether the caller's page rings at this moment. */
    public boolean isRingingAtCaller() {
        return state == CallState.CALLBACK && agent != null;
    }

    /** Takes the place; false where the call has one already. */
    public boolean join(long newPlace, Instant now) {
        if (place != null) {
            return false;
        }
        place = newPlace;
        queuedAt = now;
        return true;
    }

    public void offerTo(String username, Instant now) {
        become(CallState.OFFERED);
        agent = username;
        offeredAt = now;
    }

    public void waitAgain() {
        become(callBack ? CallState.CALLBACK : CallState.QUEUED);
        agent = null;
    }

    public void connect(Instant now) {
        become(CallState.CONNECTED);
        answeredAt = now;
        heardAt = now;
    }

    /** From one agent who speaks with the citizen to another. */
    public void handTo(String from, String to) {
        if (!state.isTalking() || !from.equals(agent)) {
            throw RuleBroken.conflict("CALL_NOT_IN_STATE");
        }
        agent = to;
    }

    public void abandon(EndReason reason, Instant now) {
        become(CallState.ABANDONED);
        agent = null;
        liveSessionId = null;
        endReason = reason;
        hungUpAt = now;
        endedAt = now;
    }

    /** The citizen waits and reads this; again changes what is read. */
    public void hold(String message) {
        if (state != CallState.HELD) {
            become(CallState.HELD);
        }
        holdMessage = message;
    }

    /** False where nobody waits on hold. */
    public boolean resume() {
        if (state != CallState.HELD) {
            return false;
        }
        become(CallState.CONNECTED);
        holdMessage = null;
        return true;
    }

    public void hangUp(EndReason reason, Instant now) {
        become(CallState.WRAP_UP);
        holdMessage = null;
        media = MediaState.NONE;
        liveSessionId = null;
        endReason = reason;
        hungUpAt = now;
    }

    public void endWrapUp(String statedOutcome, String writtenNotes, Instant now) {
        become(CallState.ENDED);
        note(statedOutcome, writtenNotes);
        endedAt = now;
    }

    /** Notes that were still being written when the model's time for them ran out; false where there are notes already. */
    public boolean addLateNotes(String statedOutcome, String writtenNotes) {
        if (!Calls.NOT_STATED.equals(outcome) || notes != null) {
            return false;
        }
        note(statedOutcome, writtenNotes);
        return true;
    }

    private void note(String statedOutcome, String writtenNotes) {
        outcome = statedOutcome == null || statedOutcome.isBlank() ? Calls.NOT_STATED : statedOutcome.strip();
        notes = writtenNotes == null || writtenNotes.isBlank() ? null : writtenNotes.strip();
    }

    /** True where that is news. */
    public boolean becomeMedia(MediaState reported) {
        boolean news = media != reported;
        media = reported;
        return news;
    }

    /** The caller proved who it is, in the line or in the call. */
    public void concern(String otherMode, String item, String nameOfItem, String department) {
        mode = otherMode;
        itemCode = item;
        itemName = nameOfItem;
        group = department;
    }

    public void identify(long provenApplicantId, int level) {
        applicantId = provenApplicantId;
        identityLevel = level;
    }

    private void become(CallState to) {
        if (!state.mayBecome(to)) {
            throw RuleBroken.conflict("CALL_NOT_IN_STATE");
        }
        state = to;
    }

    public boolean isSilent(Instant now) {
        if (state.isWaiting() && callBack) {
            return givenUp;
        }
        if (state.isWaiting()) {
            return heardAt.isBefore(now.minus(PATIENCE));
        }
        return state.isTalking() && heardAt.isBefore(now.minus(HELD_SEAT));
    }

    public boolean isOfferedTo(String username) {
        return state == CallState.OFFERED && username.equals(agent);
    }

    public boolean hasBeenAnswered() {
        return answeredAt != null;
    }

    public boolean isAnsweredBy(String username) {
        return hasBeenAnswered() && username.equals(agent);
    }

    /** From the answer to the end of wrap-up. */
    public int handlingSeconds() {
        return (int) Duration.between(answeredAt, endedAt).toSeconds();
    }

    public boolean isReadableBy(Actor actor) {
        return isReadableBy(new Reader(actor, null));
    }

    /** To everybody else the call does not exist. */
    public boolean isReadableBy(Reader reader) {
        Actor actor = reader.actor();
        return switch (actor.kind()) {
            case SYSTEM -> true;
            case CITIZEN -> actor.sessionId() == sessionId;
            case STAFF -> actor.name().equals(agent) || actor.isIn(Groups.SUPERVISOR) || isOfLineOf(reader);
            case ANYONE -> false;
        };
    }

    private boolean isOfLineOf(Reader reader) {
        Actor actor = reader.actor();
        if (reader.isOfTownship()) {
            return Route.of(null, group, regions, language).regions().contains(reader.region());
        }
        return Groups.isGeneralDesk(actor.groups())
                || actor.isIn(Groups.AGENT) && Groups.isDepartment(group) && actor.isIn(group);
    }

    public CallView view(int position, EstimatedWait estimatedWait) {
        return new CallView(
                id,
                caseNumber,
                mode,
                state,
                media,
                position,
                estimatedWait,
                agent,
                endReason == null ? null : endReason.name(),
                itemCode,
                itemName,
                group,
                sessionId,
                applicantId,
                identityLevel,
                siteCode,
                channel,
                language,
                openedAt,
                queuedAt,
                answeredAt,
                hungUpAt,
                endedAt,
                outcome,
                holdMessage);
    }

    public OfferView offerView(String applicantName, long waitedSeconds) {
        return new OfferView(
                id, caseNumber, itemName, mode, applicantName, identityLevel, waitedSeconds, offeredAt, callBack);
    }

    /** The pop-up of a transfer: the same call, with who passes it on and why. */
    public OfferView offerView(CallTransfer transfer, String fromName, String applicantName, long waitedSeconds) {
        return new OfferView(
                id,
                caseNumber,
                itemName,
                mode,
                applicantName,
                identityLevel,
                waitedSeconds,
                transfer.offeredAt(),
                false,
                "TRANSFER",
                transfer.kind(),
                transfer.from(),
                fromName,
                transfer.reason());
    }

    public WrapUpView wrapUpView() {
        return new WrapUpView(id, agent, outcome, notes, endedAt);
    }

    public String id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public long applicantId() {
        return applicantId;
    }

    public String siteCode() {
        return siteCode;
    }

    /** What the caller speaks, two letters. */
    public String spokenLanguage() {
        return Route.spoken(language);
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public long sessionId() {
        return sessionId;
    }

    public String group() {
        return group;
    }

    public CallState state() {
        return state;
    }

    public Long place() {
        return place;
    }

    public String agent() {
        return agent;
    }

    public String outcome() {
        return outcome;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant queuedAt() {
        return queuedAt == null ? openedAt : queuedAt;
    }
}
