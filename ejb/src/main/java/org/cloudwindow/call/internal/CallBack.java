package org.cloudwindow.call.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cloudwindow.call.CallBackView;
import org.cloudwindow.shared.EncryptedText;
import org.cloudwindow.shared.Masking;

/** The wish of a caller to be called back: where a message reaches, and how often it rang in vain. */
@Entity
@Table(name = "call_back")
public class CallBack {

    @Id
    @Column(name = "call_id")
    private String callId;

    @Convert(converter = EncryptedText.class)
    private String contact;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "ringing_at")
    private Instant ringingAt;

    private int missed;

    protected CallBack() {}

    public CallBack(String callId, String contact, Instant now) {
        this.callId = callId;
        this.contact = contact;
        this.askedAt = now;
    }

    public void ring(Instant now) {
        ringingAt = now;
    }

    public int miss(boolean rang) {
        ringingAt = null;
        missed += rang ? 1 : 0;
        return missed;
    }

    /** Reached, or given up: nobody needs the contact any more. */
    public void forget() {
        ringingAt = null;
        contact = null;
    }

    public Instant ringingAt() {
        return ringingAt;
    }

    public int missed() {
        return missed;
    }

    public String contact() {
        return contact;
    }

    public CallBackView view(boolean resting) {
        return new CallBackView(callId, Masking.contact(contact), askedAt, ringingAt, missed, resting);
    }
}
