package org.cloudwindow.call.internal;

import java.io.Serializable;
import java.util.Objects;

/** Key of a {@link CallGuest}. */
public class CallGuestId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String callId;
    private String username;

    public CallGuestId() {}

    public CallGuestId(String callId, String username) {
        this.callId = callId;
        this.username = username;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallGuestId that && callId.equals(that.callId) && username.equals(that.username);
    }

    @Override
    public int hashCode() {
        return Objects.hash(callId, username);
    }
}
