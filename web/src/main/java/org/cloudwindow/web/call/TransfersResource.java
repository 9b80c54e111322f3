package org.cloudwindow.web.call;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.cloudwindow.call.TransferKind;
import org.cloudwindow.call.TransferView;
import org.cloudwindow.call.Transfers;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.web.rest.DoneAgain;

/** Passing a live call on; it is answered and declined by {@code /calls/{id}/assignment} like any call that rings. */
@Path("calls/{id}/transfers")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class TransfersResource {

    @Inject
    private Transfers transfers;

    /** To whom, how ({@code BLIND} or {@code WARM}), and why. */
    public record TransferJson(String group, String kind, String reason) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("id") String id, TransferJson wanted) {
        if (wanted == null) {
            throw RuleBroken.of(RuleBroken.Kind.MALFORMED, "MALFORMED");
        }
        TransferView asked = transfers.ask(id, wanted.group(), kind(wanted.kind()), wanted.reason());
        return Response.status(Response.Status.CREATED).entity(asked).build();
    }

    /** Takes it back. */
    @DELETE
    @Path("{tid}")
    public void cancel(@PathParam("id") String id, @PathParam("tid") String transfer) {
        transfers.cancel(id, transfer);
    }

    /** Hands over, once sender and target are with the citizen together. */
    @PUT
    @Path("{tid}/completion")
    public TransferView complete(@PathParam("id") String id, @PathParam("tid") String transfer) {
        return transfers.complete(id, transfer);
    }

    private static TransferKind kind(String name) {
        return Arrays.stream(TransferKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> RuleBroken.invalid("kind", "unknown"));
    }
}
