package org.cloudwindow.room.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cloudwindow.call.MediaState;
import org.cloudwindow.room.RoomPeer;
import org.cloudwindow.room.RoomRole;
import org.cloudwindow.room.RoomStanding;

/** A participant of a room and the connection that sits on the seat now. */
@Entity
@Table(name = "room_participant")
@IdClass(ParticipantId.class)
public class Participant {

    /** A connection of which nothing was heard for this long is not there. */
    static final Duration SILENCE = Duration.ofSeconds(20);

    /** Who was lost longer ago than this does not count as about to return. */
    static final Duration RETURN = Duration.ofSeconds(60);

    @Id
    @Column(name = "call_id")
    private String callId;

    @Id
    @Column(name = "participant")
    private String id;

    @Enumerated(EnumType.STRING)
    private RoomRole role;

    private int ordinal;

    @Column(name = "connection_id")
    private String connectionId;

    @Enumerated(EnumType.STRING)
    private MediaState media;

    @Column(name = "heard_at")
    private Instant heardAt;

    @Column(name = "lost_at")
    private Instant lostAt;

    private String focus;

    protected Participant() {}

    public Participant(String callId, String id, RoomRole role, int ordinal) {
        this.callId = callId;
        this.id = id;
        this.role = role;
        this.ordinal = ordinal;
        this.media = MediaState.NONE;
    }

    /** Takes the seat, as what the call has made of the participant by now; tells which connection held it before. */
    public String sitDown(String connection, RoomRole as, Instant now) {
        String before = connectionId;
        role = as;
        connectionId = connection;
        heardAt = now;
        lostAt = null;
        return before;
    }

    /** Gives the seat up, if this connection still has it. */
    public boolean standUp(String connection, Instant now) {
        if (!connection.equals(connectionId)) {
            return false;
        }
        connectionId = null;
        lostAt = now;
        media = MediaState.NONE;
        return true;
    }

    /** True where that is news. */
    public boolean receives(MediaState reported) {
        boolean news = media != reported;
        media = reported;
        return news;
    }

    public boolean isOnline(Instant now) {
        return connectionId != null && heardAt.isAfter(now.minus(SILENCE));
    }

    /** Here, or lost so short a time ago that the browser may be on its way back. */
    public boolean isAround(Instant now) {
        Instant last = lostAt == null ? heardAt : lostAt;
        return isOnline(now) || last.isAfter(now.minus(RETURN));
    }

    /**
     * What the reports of the citizen and the handling agent come to: flowing where one of them receives and none has lost it. One side may
     * rightly receive nothing, as from a citizen without a camera. How a third person does is no matter of the call's.
     */
    public static MediaState together(List<Participant> seats, String agent) {
        Set<MediaState> reports = seats.stream()
                .filter(seat -> seat.connectionId != null)
                .filter(seat -> seat.role == RoomRole.CITIZEN || seat.id.equals(agent))
                .map(seat -> seat.media)
                .collect(Collectors.toSet());
        if (reports.contains(MediaState.LOST)) {
            return MediaState.LOST;
        }
        if (reports.contains(MediaState.FLOWING)) {
            return MediaState.FLOWING;
        }
        return reports.contains(MediaState.CONNECTING) ? MediaState.CONNECTING : MediaState.NONE;
    }

    /** As the others see this participant. */
    public RoomPeer peer(String name, RoomStanding standing, Instant now) {
        return new RoomPeer(id, standing.roleOf(id), name, standing.rightsOf(id), ordinal, isOnline(now));
    }

    public void focus(String field) {
        focus = field;
    }

    public String focus() {
        return focus;
    }

    public String id() {
        return id;
    }
}
