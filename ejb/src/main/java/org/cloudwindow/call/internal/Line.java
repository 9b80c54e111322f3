package org.cloudwindow.call.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The line itself: its lock, and the last place given. */
@Entity
@Table(name = "call_line")
public class Line {

    static final int ID = 1;

    @Id
    private int id;

    @Column(name = "last_place")
    private long lastPlace;

    public long nextPlace() {
        return ++lastPlace;
    }
}
