package org.cloudwindow.room.internal;

import java.io.Serializable;
import java.util.Objects;

/** Key of a {@link Participant}. */
public class ParticipantId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String callId;
    private String id;

    public ParticipantId() {}

    public ParticipantId(String callId, String id) {
        this.callId = callId;
        this.id = id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParticipantId that && callId.equals(that.callId) && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(callId, id);
    }
}
