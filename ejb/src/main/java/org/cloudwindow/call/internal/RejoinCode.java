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
import org.cloudwindow.call.CodePurpose;
import org.cloudwindow.shared.BlindIndex;

/** Six digits that lead into a call; the digits themselves are not kept. */
@Entity
@Table(name = "call_code")
public class RejoinCode {

    /** Wrong tries after which a code is void. */
    public static final int TRIES = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "call_id")
    private String callId;

    @Enumerated(EnumType.STRING)
    private CodePurpose purpose;

    @Column(name = "code_index")
    private String digest;

    @Column(name = "first_digit")
    private String firstDigit;

    private int tries;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RejoinCode() {}

    public RejoinCode(String callId, CodePurpose purpose, String code, Instant now, Instant expiresAt) {
        this.callId = callId;
        this.purpose = purpose;
        this.digest = digest(code);
        this.firstDigit = firstDigit(code);
        this.madeAt = now;
        this.expiresAt = expiresAt;
    }

    static String digest(String code) {
        return BlindIndex.ofInstallation().of("callCode", code);
    }

    static String firstDigit(String code) {
        return code.substring(0, 1);
    }

    /** @param call the call that was named, or null */
    public boolean isFor(CodePurpose wanted, String call) {
        return purpose == wanted && (call == null || call.equals(callId));
    }

    public void use(Instant now) {
        usedAt = now;
    }

    public String callId() {
        return callId;
    }
}
