package org.cloudwindow.web.call;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.cloudwindow.call.Calls;
import org.cloudwindow.call.OfferView;
import org.cloudwindow.call.Offers;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.AgentPresence;
import org.cloudwindow.staff.DepartmentPresence;
import org.cloudwindow.staff.PresenceState;
import org.cloudwindow.staff.PresenceView;
import org.cloudwindow.web.rest.DoneAgain;

/** Agents: presence, and what rings at them. */
@Path("agents")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class AgentsResource {

    @Inject
    private AgentPresence presence;

    @Inject
    private Offers offers;

    @Inject
    private Calls calls;

    @Inject
    private CallReader reader;

    /** What is asked for: {@code READY}, {@code BREAK} or {@code OFFLINE}, and why. */
    public record PresenceJson(String state, String reason) {}

    /** A department's answering staff; {@code deserted} is a warning (DB4110 8.1.2). */
    public record DepartmentJson(String group, String name, int present, int ready, boolean deserted) {

        static DepartmentJson of(DepartmentPresence department) {
            return new DepartmentJson(
                    department.group(),
                    department.name(),
                    department.present(),
                    department.ready(),
                    department.isDeserted());
        }
    }

    @GET
    public Page<PresenceView> list() {
        return page(presence.listPresence());
    }

    @GET
    @Path("departments")
    public Page<DepartmentJson> listDepartments() {
        return page(presence.listDepartments().stream().map(DepartmentJson::of).toList());
    }

    @GET
    @Path("me/presence")
    public PresenceView mine() {
        return presence.mine();
    }

    @PUT
    @Path("me/presence")
    @Consumes(MediaType.APPLICATION_JSON)
    public PresenceView setMine(PresenceJson wanted) {
        return presence.setMine(state(wanted), wanted.reason());
    }

    @PUT
    @Path("{username}/presence")
    @Consumes(MediaType.APPLICATION_JSON)
    public PresenceView set(@PathParam("username") String username, PresenceJson wanted) {
        return presence.set(username, state(wanted), wanted.reason());
    }

    @GET
    @Path("me/offers")
    public Page<OfferView> listMyOffers() {
        return page(offers.listMine());
    }

    /** The call I am in, that rings at me or that I wrap up: 204 where there is none. */
    @GET
    @Path("me/call")
    public Response myCall() {
        return calls.findInHand()
                .map(call -> Response.ok(reader.read(call)))
                .orElseGet(Response::noContent)
                .build();
    }

    /** The call of others that I was let into: 204 where there is none. */
    @GET
    @Path("me/supported-call")
    public Response supportedCall() {
        return calls.findSupported()
                .map(call -> Response.ok(reader.read(call)))
                .orElseGet(Response::noContent)
                .build();
    }

    private static PresenceState state(PresenceJson wanted) {
        if (wanted == null || wanted.state() == null) {
            throw RuleBroken.invalid("state", "required");
        }
        return Arrays.stream(PresenceState.values())
                .filter(state -> state.isChosen() && state.name().equals(wanted.state()))
                .findFirst()
                .orElseThrow(() -> RuleBroken.invalid("state", "unknown"));
    }

    private static <T> Page<T> page(List<T> rows) {
        return new Page<>(rows.size(), rows);
    }
}
