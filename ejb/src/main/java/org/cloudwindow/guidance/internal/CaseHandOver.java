package org.cloudwindow.guidance.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.cloudwindow.guidance.AcceptanceView;

/** What the record knows of the application in the item's own approval system (DB4110 10.2.2 f–h). */
@Entity
@Table(name = "guidance_hand_over")
public class CaseHandOver {

    private static final int LONGEST_FAILURE = 200;

    @Id
    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private HandOverState state;

    @Column(name = "system_name")
    private String systemName;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private int tries;

    private String failure;

    private String reference;

    private String address;

    @Column(name = "handed_over_at")
    private Instant handedOverAt;

    @Column(name = "external_number")
    private String externalNumber;

    @Column(name = "external_state")
    private String externalState;

    @Column(name = "typed_by")
    private String typedBy;

    @Column(name = "numbered_at")
    private Instant numberedAt;

    @Version
    private int version;

    protected CaseHandOver() {}

    CaseHandOver(long caseId) {
        this.caseId = caseId;
    }

    void ask(String system, String by, Instant at) {
        state = HandOverState.WAITING;
        systemName = system;
        askedBy = by;
        askedAt = at;
        tries = 0;
        failure = null;
    }

    /** @return whether it is the first time since it was asked for */
    boolean isAway(String why) {
        tries++;
        failure = shortened(why);
        return tries == 1;
    }

    void refuse(String why) {
        state = HandOverState.REFUSED;
        failure = shortened(why);
    }

    void open(String itsReference, String itsAddress, Instant at) {
        state = HandOverState.OPENED;
        reference = itsReference;
        address = itsAddress;
        failure = null;
        handedOverAt = at;
    }

    void apply() {
        state = HandOverState.APPLIED;
    }

    /** @param by who typed it, or null where the system told it */
    void number(String number, String itsState, String by, Instant at) {
        externalNumber = number;
        externalState = itsState;
        typedBy = by;
        numberedAt = at;
    }

    private static String shortened(String why) {
        return why == null || why.length() <= LONGEST_FAILURE ? why : why.substring(0, LONGEST_FAILURE);
    }

    AcceptanceView.HandOverView toView() {
        return new AcceptanceView.HandOverView(
                state.name(),
                systemName,
                askedAt,
                tries,
                failure,
                address,
                externalNumber,
                externalState,
                typedBy,
                numberedAt);
    }

    public HandOverState getState() {
        return state;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public String getReference() {
        return reference;
    }

    public boolean isNumbered() {
        return externalNumber != null;
    }

    public String getExternalNumber() {
        return externalNumber;
    }
}
