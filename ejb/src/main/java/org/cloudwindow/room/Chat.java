package org.cloudwindow.room;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.call.CallGuests;
import org.cloudwindow.call.CallView;
import org.cloudwindow.call.Calls;
import org.cloudwindow.call.GuestRight;
import org.cloudwindow.room.internal.ChatLine;
import org.cloudwindow.room.internal.ChatRepository;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;

/** What is typed in a room; kept encrypted with the call. The same message of the same sender is stored once. */
@Stateless
@AllowedTo({AllowedTo.CITIZEN, AllowedTo.STAFF})
public class Chat {

    /** Characters of one message at most. */
    public static final int LONGEST = 2000;

    private static final int LONGEST_CLIENT_ID = 64;

    @Inject
    private ChatRepository lines;

    @Inject
    private Calls calls;

    @Inject
    private Rooms rooms;

    @Inject
    private CallGuests guests;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<ChatPosted> posted;

    @Inject
    private Clock clock;

    /**
     * Stores a message of a member of the room.
     *
     * @throws RuleBroken as {@link Rooms#roleIn}; 403 where the guest may not type
     */
    public ChatMessage post(String callId, String text, String clientId) {
        Actor actor = CurrentUser.get();
        RoomRole role = rooms.roleIn(callId);
        requireTyping(callId, role, actor);
        check(text, clientId);
        String author = Rooms.nameOf(actor);
        return lines.find(callId, author, clientId)
                .orElseGet(() -> {
                    ChatLine line =
                            lines.add(new ChatLine(callId, author, role, clientId, text.strip(), clock.instant()));
                    posted.fire(new ChatPosted(callId, line.message().id()));
                    return line;
                })
                .message();
    }

    /**
     * Everything said in the call, oldest first, to the caller, the agent who answered and the guests. Supervisors may read it too,
     * and the trail says that they did ({@code CHAT_READ}).
     *
     * @throws RuleBroken 403 for staff who know of the call and had no part in it
     */
    @AllowedTo({AllowedTo.CITIZEN, AllowedTo.STAFF, AllowedTo.SYSTEM})
    public List<ChatMessage> listMessages(String callId) {
        Actor actor = CurrentUser.get();
        CallView call = calls.getCall(callId);
        if (actor.isStaff() && !isAnsweredBy(actor, call) && !isGuest(actor, call)) {
            overhear(actor, call);
        }
        return lines.list(callId).stream().map(ChatLine::message).toList();
    }

    private static boolean isAnsweredBy(Actor actor, CallView call) {
        return call.answeredAt() != null && actor.name().equals(call.agent());
    }

    private boolean isGuest(Actor actor, CallView call) {
        return CurrentUser.as(Actor.SYSTEM, () -> guests.find(call.id(), actor.name()))
                .isPresent();
    }

    private void overhear(Actor actor, CallView call) {
        if (!actor.isIn(Groups.SUPERVISOR)) {
            throw RuleBroken.forbidden();
        }
        audit.record("CHAT_READ", "call", call.id(), Map.of("case", String.valueOf(call.caseNumber())));
    }

    private void requireTyping(String callId, RoomRole role, Actor actor) {
        boolean isGuest = role != RoomRole.CITIZEN && role != RoomRole.AGENT;
        if (isGuest && !rooms.standing(callId).may(actor.name(), GuestRight.TYPE)) {
            throw RuleBroken.forbidden();
        }
    }

    private static void check(String text, String clientId) {
        if (text == null || text.isBlank()) {
            throw RuleBroken.invalid("text", "required");
        }
        if (text.length() > LONGEST) {
            throw RuleBroken.invalid("text", "tooLong");
        }
        if (clientId == null || clientId.isBlank() || clientId.length() > LONGEST_CLIENT_ID) {
            throw RuleBroken.invalid("clientId", "required");
        }
    }
}
