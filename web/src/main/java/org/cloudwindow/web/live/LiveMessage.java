package org.cloudwindow.web.live;

/**
 * Something on its way to sockets.
 *
 * @param audience whose sockets
 * @param key account of {@link Audience#ACCOUNT} and {@link Audience#LEFT}, call of {@link Audience#ROOM}, else null
 * @param only the one participant of the room it is for, or null for all
 * @param except connection that does not get it, or null
 * @param payload JSON of the message
 */
public record LiveMessage(Audience audience, String key, String only, String except, String payload) {

    /** Whose sockets a message is for. */
    public enum Audience {
        /** Every member of staff. */
        STAFF,
        /** One account. */
        ACCOUNT,
        /** The participants of one room. */
        ROOM,
        /** The same, what one of them says to the others: not for those who may neither see nor hear. */
        ROOM_RELAYED,
        /** The participants of one room, whose call has changed its state. */
        ROOM_CHANGED,
        /** A connection has lost its seat to a newer one; {@code only} names it. */
        REPLACED,
        /** An account has signed out or is kept out: its sockets are closed. */
        LEFT
    }

    public static LiveMessage toStaff(String payload) {
        return new LiveMessage(Audience.STAFF, null, null, null, payload);
    }

    public static LiveMessage toAccount(String username, String payload) {
        return new LiveMessage(Audience.ACCOUNT, username, null, null, payload);
    }

    public static LiveMessage toRoom(String callId, String payload) {
        return new LiveMessage(Audience.ROOM, callId, null, null, payload);
    }

    public static LiveMessage relayed(String callId, String payload) {
        return new LiveMessage(Audience.ROOM_RELAYED, callId, null, null, payload);
    }

    public static LiveMessage toChangedRoom(String callId, String payload) {
        return new LiveMessage(Audience.ROOM_CHANGED, callId, null, null, payload);
    }

    public static LiveMessage replaced(String callId, String connectionId) {
        return new LiveMessage(Audience.REPLACED, callId, connectionId, null, "");
    }

    public static LiveMessage left(String username) {
        return new LiveMessage(Audience.LEFT, username, null, null, "");
    }

    public LiveMessage only(String participant) {
        return new LiveMessage(audience, key, participant, except, payload);
    }

    public LiveMessage except(String connectionId) {
        return new LiveMessage(audience, key, only, connectionId, payload);
    }
}
