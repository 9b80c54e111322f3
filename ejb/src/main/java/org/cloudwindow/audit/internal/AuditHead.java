package org.cloudwindow.audit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain: one row, which also is the lock under which entries are sealed. */
@Entity
@Table(name = "audit_head")
public class AuditHead {

    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "place")
    private long place;

    @Column(name = "seal")
    private String seal;

    long place() {
        return place;
    }

    String seal() {
        return seal;
    }

    void moveTo(long newPlace, String newSeal) {
        place = newPlace;
        seal = newSeal;
    }
}
