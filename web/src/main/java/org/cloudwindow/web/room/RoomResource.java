package org.cloudwindow.web.room;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.cloudwindow.room.Chat;
import org.cloudwindow.room.ChatMessage;
import org.cloudwindow.room.ConsentKind;
import org.cloudwindow.room.ConsentView;
import org.cloudwindow.room.Consents;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.web.rest.DoneAgain;
import org.cloudwindow.web.signal.RoomLine;

/** Consents and chat of a call. */
@Path("calls")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class RoomResource {

    @Inject
    private Consents consents;

    @Inject
    private Chat chat;

    @Inject
    private RoomLine line;

    /** The citizen's word, and which wording was shown. */
    public record ConsentJson(Boolean granted, String textVersion) {}

    /** Something to say; {@code id} is the sender's own number of it, so that sent twice it is said once. */
    public record SayingJson(String text, String id) {}

    /** A line of the chat. */
    public record ChatJson(long id, String from, String role, String text, Instant at, String clientId) {

        static ChatJson of(ChatMessage message) {
            return new ChatJson(
                    message.id(),
                    message.from(),
                    message.role().word(),
                    message.text(),
                    message.at(),
                    message.clientId());
        }
    }

    @GET
    @Path("{id}/consents")
    public Page<ConsentView> listConsents(@PathParam("id") String callId) {
        List<ConsentView> rows = consents.listConsents(callId);
        return new Page<>(rows.size(), rows);
    }

    @PUT
    @Path("{id}/consents/{kind}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ConsentView answer(@PathParam("id") String callId, @PathParam("kind") String kind, ConsentJson answer) {
        ConsentKind asked = Arrays.stream(ConsentKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(RuleBroken::notFound);
        ConsentJson said = answer == null ? new ConsentJson(null, null) : answer;
        return consents.answer(callId, asked, said.granted(), said.textVersion());
    }

    @GET
    @Path("{id}/chat")
    public Page<ChatJson> listChat(@PathParam("id") String callId) {
        List<ChatJson> rows =
                chat.listMessages(callId).stream().map(ChatJson::of).toList();
        return new Page<>(rows.size(), rows);
    }

    /** For a browser whose line is down; the room hears it like any other message. */
    @POST
    @Path("{id}/chat")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response say(@PathParam("id") String callId, SayingJson saying) {
        String text = saying == null ? null : saying.text();
        String own = saying == null || saying.id() == null ? UUID.randomUUID().toString() : saying.id();
        ChatMessage stored = chat.post(callId, text, own);
        line.post(callId, stored);
        return Response.status(Response.Status.CREATED)
                .entity(ChatJson.of(stored))
                .build();
    }
}
