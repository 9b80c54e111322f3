package org.cloudwindow.staff.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.cloudwindow.shared.EncryptedText;
import org.cloudwindow.staff.PresenceState;
import org.cloudwindow.staff.PresenceView;
import org.cloudwindow.staff.ReadyAgent;

/** What one agent is doing, and until when that may be believed. */
@Entity
@Table(name = "agent_presence")
public class Presence {

    /** Without any request or socket ping for this long, an agent is not there. */
    public static final Duration LEASE = Duration.ofSeconds(60);

    /** An account that opened a socket is not there this long after the last one died. */
    public static final Duration SOCKET_GRACE = Duration.ofSeconds(15);

    @Id
    private String username;

    @Enumerated(EnumType.STRING)
    private PresenceState state;

    @Convert(converter = EncryptedText.class)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_state")
    private PresenceState next;

    @Column(name = "group_names")
    private String groupNames;

    @Column(name = "region_code")
    private String regionCode;

    private String languages = Account.USUAL_LANGUAGE;

    private Instant since;

    @Column(name = "idle_since")
    private Instant idleSince;

    @Column(name = "heard_at")
    private Instant heardAt;

    @Column(name = "socket_lost_at")
    private Instant socketLostAt;

    protected Presence() {}

    public Presence(String username, Set<String> groups, Instant now) {
        this.username = username;
        this.state = PresenceState.OFFLINE;
        this.groupNames = String.join(",", new TreeSet<>(groups));
        this.since = now;
        this.idleSince = now;
        this.heardAt = now;
    }

    /** A lease begun before this instant has run out. */
    public static Instant leaseStart(Instant now) {
        return now.minus(LEASE);
    }

    public static Instant graceStart(Instant now) {
        return now.minus(SOCKET_GRACE);
    }

    /**
     * The person acted: the lease begins anew. Whoever works without a socket now, as a program over REST does, is
     * judged by requests alone, whatever socket there was before.
     */
    public void renew(Set<String> groups, String why, boolean connected, Instant now) {
        joinOnly(groups);
        reason = why == null || why.isBlank() ? null : why.strip();
        heardAt = now;
        if (!connected) {
            socketLostAt = null;
        }
    }

    /** Calls of this region ring here first. */
    public void workIn(String region) {
        regionCode = region;
    }

    /** Calls in these languages ring here first. */
    public void speak(Set<String> spoken) {
        languages = String.join(",", new TreeSet<>(spoken));
    }

    public String regionCode() {
        return regionCode;
    }

    public String reason() {
        return reason;
    }

    public void joinOnly(Set<String> groups) {
        groupNames = String.join(",", new TreeSet<>(groups));
    }

    public void become(PresenceState to, Instant now) {
        if (to == PresenceState.READY && state != PresenceState.READY) {
            idleSince = now;
        }
        if (!to.isBusy()) {
            next = null;
        }
        if (to != PresenceState.BREAK) {
            reason = to == PresenceState.OFFLINE ? reason : null;
        }
        if (to != state) {
            since = now;
        }
        state = to;
    }

    public void keepForLater(PresenceState wanted) {
        next = wanted == PresenceState.READY ? null : wanted;
    }

    public void keepTurn(Instant since) {
        idleSince = since;
    }

    /** What follows when the work in hand is done. */
    public PresenceState afterwards(Instant now) {
        if (next != null) {
            return next;
        }
        return hasRunOut(now) ? PresenceState.OFFLINE : PresenceState.READY;
    }

    public void socketOpened() {
        socketLostAt = null;
    }

    public void socketLost(Instant at) {
        socketLostAt = at;
    }

    /** Not there any more, though nobody said so. A call in hand keeps its agent. */
    public boolean isExpired(Instant now) {
        return isThere() && !state.isBusy() && hasRunOut(now);
    }

    private boolean hasRunOut(Instant now) {
        return heardAt.isBefore(leaseStart(now)) || (socketLostAt != null && socketLostAt.isBefore(graceStart(now)));
    }

    public boolean isThere() {
        return state != PresenceState.OFFLINE;
    }

    /** Ready or busy: counts for the waiting time of the line. */
    public boolean isWorking() {
        return state == PresenceState.READY || state.isBusy();
    }

    public ReadyAgent ready() {
        return new ReadyAgent(username, groups(), regionCode, Set.of(languages.split(",")), idleSince);
    }

    public PresenceView view(String displayName) {
        return new PresenceView(username, displayName, groups(), state, reason, next, since);
    }

    public String username() {
        return username;
    }

    public PresenceState state() {
        return state;
    }

    public Instant idleSince() {
        return idleSince;
    }

    private Set<String> groups() {
        return Set.of(groupNames.split(","));
    }
}
