package org.cloudwindow.call.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.cloudwindow.call.AppointmentState;
import org.cloudwindow.call.AppointmentView;
import org.cloudwindow.call.AppointmentWish;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.EncryptedText;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.Masking;
import org.cloudwindow.shared.RuleBroken;

/** A call at an agreed time, or a wish to be contacted. */
@Entity
@Table(name = "appointment")
public class Appointment {

    @Id
    private String id;

    @Column(name = "site_code")
    private String siteCode;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "applicant_id")
    private long applicantId;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "item_name")
    private String itemName;

    @Column(name = "candidate_group")
    private String group;

    @Convert(converter = EncryptedText.class)
    private String contact;

    @Column(name = "slot_at")
    private Instant slotAt;

    @Enumerated(EnumType.STRING)
    private AppointmentState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Appointment() {}

    /** @param wish checked */
    public Appointment(AppointmentWish wish, String itemName, String group, Actor citizen, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.siteCode = wish.siteCode();
        this.sessionId = citizen.sessionId();
        this.applicantId = citizen.applicantId();
        this.itemCode = wish.itemCode();
        this.itemName = itemName;
        this.group = group;
        this.contact = wish.contact();
        this.slotAt = wish.slotAt();
        this.state = AppointmentState.BOOKED;
        this.createdAt = now;
    }

    /** True once. */
    public boolean remind(Instant now) {
        if (state != AppointmentState.BOOKED) {
            return false;
        }
        state = AppointmentState.REMINDED;
        remindedAt = now;
        return true;
    }

    /** It is over; nobody needs the contact any more. */
    public void close(AppointmentState how, String by, Instant now) {
        if (!state.isOpen()) {
            throw RuleBroken.conflict("APPOINTMENT_OVER");
        }
        state = how;
        closedBy = by;
        closedAt = now;
        contact = null;
    }

    /** Citizens: the session's own, or the applicant's with a strong identity; staff: the department's, the desk's all. */
    public boolean isReadableBy(Actor actor) {
        return switch (actor.kind()) {
            case SYSTEM -> true;
            case CITIZEN ->
                actor.sessionId() == sessionId
                        || actor.isStrong() && applicantId != 0 && actor.applicantId() == applicantId;
            case STAFF ->
                actor.isIn(Groups.SUPERVISOR)
                        || Groups.isGeneralDesk(actor.groups())
                        || actor.isIn(Groups.AGENT) && Groups.isDepartment(group) && actor.isIn(group);
            case ANYONE -> false;
        };
    }

    public AppointmentView view() {
        return new AppointmentView(
                id, siteCode, itemCode, itemName, group, Masking.contact(contact), slotAt, state, createdAt);
    }

    public String id() {
        return id;
    }

    public long applicantId() {
        return applicantId;
    }

    public String contact() {
        return contact;
    }

    public AppointmentState state() {
        return state;
    }
}
