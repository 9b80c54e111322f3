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
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.cloudwindow.notification.OutgoingView;
import org.cloudwindow.shared.EncryptedText;
import org.cloudwindow.shared.Masking;

/** A message on its way out of the product. */
@Entity
@Table(name = "outgoing_message")
public class OutgoingMessage {

    /** A message older than this tells nobody anything any more. */
    static final Duration WORTH = Duration.ofDays(1);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final int LONGEST_DOUBLING = 9;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;

    @Column(name = "case_number")
    private String caseNumber;

    @Convert(converter = EncryptedText.class)
    private String contact;

    @Convert(converter = FactsText.class)
    private Map<String, String> facts;

    @Enumerated(EnumType.STRING)
    private DeliveryState state = DeliveryState.WAITING;

    private int tries;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected OutgoingMessage() {}

    public OutgoingMessage(String kind, String contact, String caseNumber, Map<String, String> facts, Instant now) {
        this.kind = kind;
        this.contact = contact;
        this.caseNumber = caseNumber;
        this.facts = facts;
        this.createdAt = now;
        this.nextTryAt = now;
    }

    public void delivered(Instant now) {
        tries++;
        close(DeliveryState.DELIVERED, now);
    }

    /** Tried again, each time after twice the pause; given up after {@link #WORTH}. */
    public void failed(Instant now) {
        nextTryAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(tries, LONGEST_DOUBLING)));
        tries++;
        if (createdAt.plus(WORTH).isBefore(now)) {
            close(DeliveryState.FAILED, now);
        }
    }

    private void close(DeliveryState how, Instant now) {
        state = how;
        closedAt = now;
        contact = null;
    }

    public boolean isWaiting() {
        return state == DeliveryState.WAITING;
    }

    public String kind() {
        return kind;
    }

    public String contact() {
        return contact;
    }

    public Map<String, String> facts() {
        return facts;
    }

    Instant nextTryAt() {
        return nextTryAt;
    }

    OutgoingView view() {
        return new OutgoingView(
                id, kind, caseNumber, Masking.contact(contact), facts, state.name(), tries, createdAt, closedAt);
    }
}
