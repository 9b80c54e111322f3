package org.cloudwindow.web.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.util.Optional;
import org.cloudwindow.room.RoomRole;
import org.cloudwindow.shared.Json;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.shared.Violation;
import org.cloudwindow.web.live.LiveChannel;
import org.cloudwindow.web.live.LiveMessage;
import org.cloudwindow.web.signal.CobrowseStandings.Standing;

/**
 * Guidance on the citizen's page: the mirror passes through to the agent and is kept nowhere; what the agent does there
 * is done and written down by the domain before the citizen's page hears of it.
 */
@ApplicationScoped
public class CobrowseLine {

    /** Whom the words of the agent are for; {@link org.cloudwindow.room.Rooms} calls every citizen so. */
    private static final String CITIZEN = "citizen";

    @Inject
    private CobrowseStandings standings;

    @Inject
    private CobrowseActs acts;

    @Inject
    private LiveChannel channel;

    @Inject
    private Clock clock;

    void take(RoomConnection connection, RoomMessage message) {
        try {
            Standing standing = standings.of(connection.callId());
            Optional<String> refusal = standing.talking()
                    ? CobrowseRules.refusal(message.type(), speaker(connection, standing), standing.granted())
                    : Optional.of("CALL_NOT_IN_STATE");
            if (refusal.isPresent()) {
                refuse(connection, message, refusal.get(), null);
            } else {
                handle(connection, message, standing);
            }
        } catch (RuleBroken refused) {
            refuse(connection, message, refused.code(), refused);
        } catch (RuntimeException failure) {
            refuse(connection, message, LineRefusal.of(failure).code(), null);
        }
    }

    /** Of the staff in the room whoever handles the call now guides; others, and those who did before, look on. */
    private static RoomRole speaker(RoomConnection connection, Standing standing) {
        if (connection.actor().isCitizen()) {
            return RoomRole.CITIZEN;
        }
        return connection.participant().equals(standing.agent()) ? RoomRole.AGENT : RoomRole.SPECIALIST;
    }

    private void handle(RoomConnection connection, RoomMessage message, Standing standing) {
        switch (message.type()) {
            case "cb-event" -> mirror(connection, message, standing);
            case "cb-start", "cb-stop", "cb-ack" -> pass(connection, message, standing.agent(), message.data());
            case "cb-resync", "cb-pointer" -> pass(connection, message, CITIZEN, message.data());
            default ->
                pass(connection, message, CITIZEN, acts.perform(standing.caseNumber(), connection.callId(), message));
        }
    }

    private void mirror(RoomConnection connection, RoomMessage message, Standing standing) {
        String data = message.text("data");
        if (data == null || !connection.mayMirror(data.length(), clock.instant())) {
            refuse(connection, message, "TOO_MANY", null);
            return;
        }
        pass(connection, message, standing.agent(), message.data());
    }

    private void pass(RoomConnection connection, RoomMessage message, String to, JsonObject data) {
        if (to == null) {
            return;
        }
        RoomMessage passed = new RoomMessage(message.type(), to, message.seq(), message.epoch(), data);
        channel.send(LiveMessage.toRoom(
                        connection.callId(),
                        passed.relayed(connection.callId(), connection.participant(), clock.instant()))
                .only(to));
    }

    /** The sender is told; {@code violations} say what is wrong with a value. */
    private void refuse(RoomConnection connection, RoomMessage message, String code, RuleBroken why) {
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("of", message.type())
                .add("reqId", message.number("reqId"))
                .add("ok", false)
                .add("why", code);
        if (why != null && !why.violations().isEmpty()) {
            Violation first = why.violations().get(0);
            data.add("violation", first.message());
        }
        connection.outbox().send(RoomMessage.of("cb-ack", connection.callId(), null, data.build(), clock.instant()));
    }
}
