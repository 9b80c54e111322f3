package org.cloudwindow.catalogue.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An item by its code: which version is in force and whether it is offered at all. */
@Entity
@Table(name = "item")
class Item {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "code")
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ItemState state;

    @Column(name = "current_version")
    private int currentVersion;

    protected Item() {}

    Item(String code) {
        this.code = code;
        this.state = ItemState.PUBLISHED;
    }

    String code() {
        return code;
    }

    boolean isOffered() {
        return state == ItemState.PUBLISHED;
    }

    int currentVersion() {
        return currentVersion;
    }

    /** Puts a version in force; an older one arriving late changes nothing. */
    void publish(int version) {
        currentVersion = Math.max(currentVersion, version);
    }

    void withdraw() {
        state = ItemState.WITHDRAWN;
    }
}
