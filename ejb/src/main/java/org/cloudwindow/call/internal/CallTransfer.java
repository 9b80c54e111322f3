package org.cloudwindow.call.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.cloudwindow.call.TransferKind;
import org.cloudwindow.call.TransferState;
import org.cloudwindow.call.TransferView;
import org.cloudwindow.shared.EncryptedText;
import org.cloudwindow.shared.Groups;

/** One attempt to pass a live call on. */
@Entity
@Table(name = "call_transfer")
public class CallTransfer {

    @Id
    private String id;

    @Column(name = "call_id")
    private String callId;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "from_agent")
    private String from;

    @Column(name = "group_name")
    private String group;

    @Enumerated(EnumType.STRING)
    private TransferKind kind;

    @Convert(converter = EncryptedText.class)
    private String reason;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    private String target;

    private String tried = "";

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected CallTransfer() {}

    public CallTransfer(Call call, String group, TransferKind kind, String reason, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.callId = call.id();
        this.caseNumber = call.caseNumber();
        this.from = call.agent();
        this.group = group;
        this.kind = kind;
        this.reason = reason;
        this.state = TransferState.RINGING;
        this.askedAt = now;
    }

    /** Whom it has not troubled yet; never the sender. */
    public boolean mayRingAt(String username) {
        return !username.equals(from) && !Set.of(tried.split(",")).contains(username);
    }

    public void ringAt(String username, Instant now) {
        target = username;
        tried = tried.isEmpty() ? username : tried + ',' + username;
        offeredAt = now;
    }

    public void stopRinging() {
        target = null;
    }

    public void answer(Instant now) {
        answeredAt = now;
        if (kind == TransferKind.WARM) {
            state = TransferState.TOGETHER;
        }
    }

    public void end(TransferState how, Instant now) {
        state = how;
        endedAt = now;
    }

    /** Rings at the general desk from now on; everybody there may be asked, the sender not. */
    public void goToGeneralDesk() {
        state = TransferState.RINGING;
        group = Groups.AGENT;
        target = null;
        endedAt = null;
    }

    public boolean ringsAt(String username) {
        return state == TransferState.RINGING && !isAnswered() && username.equals(target);
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public boolean isToGeneralDesk() {
        return Groups.AGENT.equals(group);
    }

    public TransferView view() {
        return new TransferView(
                id, callId, caseNumber, from, group, kind, reason, state, target, askedAt, offeredAt, endedAt);
    }

    public String id() {
        return id;
    }

    public String callId() {
        return callId;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String from() {
        return from;
    }

    public String group() {
        return group;
    }

    public TransferKind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    public TransferState state() {
        return state;
    }

    public String target() {
        return target;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant offeredAt() {
        return offeredAt;
    }
}
