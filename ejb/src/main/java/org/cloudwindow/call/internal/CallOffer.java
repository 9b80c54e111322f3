package org.cloudwindow.call.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cloudwindow.call.OfferResult;

/** One ringing at one agent, with its result. */
@Entity
@Table(name = "call_offer")
public class CallOffer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "call_id")
    private String callId;

    private String agent;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Enumerated(EnumType.STRING)
    private OfferResult result;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected CallOffer() {}

    public CallOffer(String callId, String agent, Instant now) {
        this.callId = callId;
        this.agent = agent;
        this.offeredAt = now;
        this.result = OfferResult.OPEN;
    }

    public void close(OfferResult how, Instant now) {
        result = how;
        closedAt = now;
    }

    public String callId() {
        return callId;
    }

    public String agent() {
        return agent;
    }

    public RoutingPolicy.Pass pass() {
        return new RoutingPolicy.Pass(closedAt, result == OfferResult.DECLINED);
    }
}
