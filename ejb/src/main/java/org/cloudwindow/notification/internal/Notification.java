package org.cloudwindow.notification.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.cloudwindow.notification.NotificationView;
import org.cloudwindow.shared.Actor;

/** A message to somebody. */
@Entity
@Table(name = "notification")
public class Notification {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient_kind")
    private RecipientKind recipientKind;

    private String recipient;

    @Column(name = "case_number")
    private String caseNumber;

    @Convert(converter = FactsText.class)
    private Map<String, String> facts;

    @Enumerated(EnumType.STRING)
    private DeliveryState state = DeliveryState.WAITING;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notification() {}

    public Notification(
            String kind,
            RecipientKind recipientKind,
            String recipient,
            String caseNumber,
            Map<String, String> facts,
            Instant createdAt) {
        this.kind = kind;
        this.recipientKind = recipientKind;
        this.recipient = recipient;
        this.caseNumber = caseNumber;
        this.facts = facts;
        this.createdAt = createdAt;
    }

    public boolean isTo(Actor actor) {
        return switch (recipientKind) {
            case APPLICANT -> actor.isCitizen() && recipient.equals(String.valueOf(actor.applicantId()));
            case STAFF -> actor.isStaff() && recipient.equals(actor.name());
            case GROUP -> actor.isStaff() && actor.isIn(recipient);
        };
    }

    public void read(Instant at) {
        state = DeliveryState.DELIVERED;
        readAt = at;
    }

    NotificationView toView() {
        return new NotificationView(id, kind, facts, state.name(), createdAt, readAt);
    }

    public Long getId() {
        return id;
    }

    public String getCaseNumber() {
        return caseNumber;
    }
}
