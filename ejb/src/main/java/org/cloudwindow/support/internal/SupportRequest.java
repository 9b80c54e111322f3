package org.cloudwindow.support.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cloudwindow.shared.EncryptedText;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.support.SupportState;
import org.cloudwindow.support.SupportView;

/** One question of an agent to one or several departments, asked one after the other. */
@Entity
@Table(name = "support_request")
public class SupportRequest {

    @Id
    private String id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "call_id")
    private String callId;

    @Column(name = "item_code")
    private String itemCode;

    private String asker;

    @Column(name = "groups_named")
    private String groups;

    @Column(name = "group_name")
    private String group;

    @Convert(converter = EncryptedText.class)
    private String question;

    @Enumerated(EnumType.STRING)
    private SupportState state;

    @Column(name = "task_id")
    private String taskId;

    private String specialist;

    private String outcome;

    @Convert(converter = EncryptedText.class)
    private String answer;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "rang_at")
    private Instant rangAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected SupportRequest() {}

    /** @param callId call it is asked from, or null */
    public SupportRequest(
            String caseNumber,
            String callId,
            String itemCode,
            String asker,
            List<String> groups,
            String question,
            Instant now) {
        this.id = UUID.randomUUID().toString();
        this.caseNumber = caseNumber;
        this.callId = callId;
        this.itemCode = itemCode;
        this.asker = asker;
        this.groups = String.join(",", groups);
        this.group = groups.get(0);
        this.question = question;
        this.state = SupportState.RINGING;
        this.askedAt = now;
    }

    public void ring(String task, Instant now) {
        taskId = task;
        rangAt = now;
    }

    public void claim(String username, Instant now) {
        become(SupportState.CLAIMED, SupportState.RINGING);
        specialist = username;
        claimedAt = now;
    }

    /** Given back by who claimed it: it rings again. */
    public void release(Instant now) {
        become(SupportState.RINGING, SupportState.CLAIMED);
        specialist = null;
        claimedAt = null;
        rangAt = now;
    }

    /** Goes to the next department named; empty where it is the last. */
    public Optional<String> goToNext() {
        List<String> named = listGroups();
        int next = named.indexOf(group) + 1;
        taskId = null;
        if (next >= named.size()) {
            return Optional.empty();
        }
        group = named.get(next);
        return Optional.of(group);
    }

    /** The first department named is the competent one: it owes the answer in writing. */
    public String turnIntoWriting() {
        become(SupportState.WRITTEN, SupportState.RINGING);
        group = listGroups().get(0);
        return group;
    }

    public void owe(String task, Instant due) {
        taskId = task;
        dueAt = due;
    }

    public void hold(String username) {
        specialist = username;
    }

    /** The result is noted before the model acts on it. */
    public void note(String result, String words) {
        outcome = result;
        answer = words;
    }

    public void end(SupportState how, Instant now) {
        if (!state.isOpen()) {
            throw RuleBroken.conflict("SUPPORT_OVER");
        }
        state = how;
        taskId = null;
        endedAt = now;
    }

    private void become(SupportState to, SupportState from) {
        if (state != from) {
            throw RuleBroken.conflict("SUPPORT_OVER");
        }
        state = to;
    }

    private List<String> listGroups() {
        return List.of(groups.split(","));
    }

    /** @param nameOf the name to show for an account */
    public SupportView view(String itemName, UnaryOperator<String> nameOf) {
        return new SupportView(
                id,
                caseNumber,
                callId,
                itemName,
                asker,
                nameOf.apply(asker),
                listGroups(),
                group,
                question,
                state,
                taskId,
                specialist,
                specialist == null ? null : nameOf.apply(specialist),
                answer,
                askedAt,
                rangAt,
                claimedAt,
                dueAt,
                endedAt);
    }

    public boolean isHeldBy(String username) {
        return username.equals(specialist);
    }

    public String id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String callId() {
        return callId;
    }

    public String itemCode() {
        return itemCode;
    }

    public String asker() {
        return asker;
    }

    public String group() {
        return group;
    }

    public String question() {
        return question;
    }

    public String answer() {
        return answer;
    }

    public SupportState state() {
        return state;
    }

    public String specialist() {
        return specialist;
    }
}
