package org.cloudwindow.web.call;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cloudwindow.call.CallHold;
import org.cloudwindow.call.CallParty;
import org.cloudwindow.call.GuestRight;
import org.cloudwindow.call.GuestView;
import org.cloudwindow.call.RejoinCodes;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.Accounts;
import org.cloudwindow.web.rest.DoneAgain;

/** Third persons in a call, and the citizen on hold meanwhile. */
@Path("calls")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class CallPartyResource {

    @Inject
    private CallParty party;

    @Inject
    private CallHold holds;

    @Inject
    private RejoinCodes codes;

    @Inject
    private Accounts accounts;

    @Inject
    private CallReader reader;

    /** Rights of a third person: of {@code SEE HEAR SPEAK POINT TYPE}. */
    public record RightsJson(List<String> rights) {}

    /** What the citizen on hold reads; nothing for the usual sentence. */
    public record HoldJson(String message) {}

    /** Six digits. */
    public record HelperJson(String code) {}

    /** A third person, under which name and as what. */
    public record GuestJson(String username, String name, String role, Set<GuestRight> rights, Instant admittedAt) {}

    @GET
    @Path("{id}/guests")
    public Page<GuestJson> list(@PathParam("id") String id) {
        List<GuestJson> rows = party.list(id).stream().map(this::read).toList();
        return new Page<>(rows.size(), rows);
    }

    /** A supervisor comes in by an act of his own; those in the call see it. */
    @PUT
    @Path("{id}/guests/me")
    @Consumes(MediaType.APPLICATION_JSON)
    public GuestJson listenIn(@PathParam("id") String id, RightsJson wanted) {
        return read(party.listenIn(id, rights(wanted)));
    }

    @DELETE
    @Path("{id}/guests/me")
    public void leave(@PathParam("id") String id) {
        party.dismiss(id, CurrentUser.get().name());
    }

    /** The handling agent gives a guest other rights. */
    @PUT
    @Path("{id}/guests/{username}")
    @Consumes(MediaType.APPLICATION_JSON)
    public GuestJson change(@PathParam("id") String id, @PathParam("username") String username, RightsJson wanted) {
        return read(party.changeRights(id, username, rights(wanted)));
    }

    @DELETE
    @Path("{id}/guests/{username}")
    public void dismiss(@PathParam("id") String id, @PathParam("username") String username) {
        party.dismiss(id, username);
    }

    /** Somebody of a township centre comes to the side of the citizen who shows the code. */
    @POST
    @Path("helped")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response help(HelperJson helper) {
        return Response.status(Response.Status.CREATED)
                .entity(reader.read(codes.help(helper == null ? null : helper.code())))
                .build();
    }

    @PUT
    @Path("{id}/hold")
    @Consumes(MediaType.APPLICATION_JSON)
    public CallJson hold(@PathParam("id") String id, HoldJson hold) {
        return reader.read(holds.hold(id, hold == null ? null : hold.message()));
    }

    @DELETE
    @Path("{id}/hold")
    public CallJson resume(@PathParam("id") String id) {
        return reader.read(holds.resume(id));
    }

    private static Set<GuestRight> rights(RightsJson wanted) {
        Set<GuestRight> rights = EnumSet.noneOf(GuestRight.class);
        if (wanted != null && wanted.rights() != null) {
            wanted.rights().forEach(name -> rights.add(right(name)));
        }
        return rights;
    }

    private static GuestRight right(String name) {
        return Arrays.stream(GuestRight.values())
                .filter(right -> right.name().equals(name))
                .findFirst()
                .orElseThrow(() -> RuleBroken.invalid("rights", "unknown"));
    }

    private GuestJson read(GuestView guest) {
        Map<String, String> names = CurrentUser.as(Actor.SYSTEM, () -> accounts.listNames(Set.of(guest.username())));
        return new GuestJson(
                guest.username(),
                names.getOrDefault(guest.username(), guest.username()),
                guest.role().name(),
                guest.rights(),
                guest.admittedAt());
    }
}
