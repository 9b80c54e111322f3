package org.cloudwindow.call.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.cloudwindow.call.GuestRight;
import org.cloudwindow.call.GuestRole;
import org.cloudwindow.call.GuestView;

/** A third person in a call. */
@Entity
@Table(name = "call_guest")
@IdClass(CallGuestId.class)
public class CallGuest {

    @Id
    @Column(name = "call_id")
    private String callId;

    @Id
    private String username;

    @Enumerated(EnumType.STRING)
    private GuestRole role;

    /** Names of rights, by commas. */
    private String rights;

    @Column(name = "admitted_at")
    private Instant admittedAt;

    @Column(name = "left_at")
    private Instant leftAt;

    protected CallGuest() {}

    public CallGuest(String callId, String username) {
        this.callId = callId;
        this.username = username;
    }

    public void admit(GuestRole as, Set<GuestRight> allowed, Instant now) {
        role = as;
        rights = allowed.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        admittedAt = now;
        leftAt = null;
    }

    public void leave(Instant now) {
        leftAt = now;
    }

    public boolean isIn() {
        return leftAt == null;
    }

    public GuestRole role() {
        return role;
    }

    public GuestView view() {
        return new GuestView(callId, username, role, rights(), admittedAt);
    }

    private Set<GuestRight> rights() {
        Set<GuestRight> allowed = EnumSet.noneOf(GuestRight.class);
        Arrays.stream(rights.split(","))
                .filter(name -> !name.isEmpty())
                .map(GuestRight::valueOf)
                .forEach(allowed::add);
        return Collections.unmodifiableSet(allowed);
    }
}
