package org.cloudwindow.web.call;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.cloudwindow.call.CallBackView;
import org.cloudwindow.call.CallBacks;
import org.cloudwindow.call.Calls;
import org.cloudwindow.call.Offers;
import org.cloudwindow.call.WaitingView;
import org.cloudwindow.guidance.OpenCall;
import org.cloudwindow.guidance.OpenedCall;
import org.cloudwindow.guidance.Reception;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.web.rest.DoneAgain;
import org.cloudwindow.web.rest.Paging;

/** Calls: open, read, answer, decline, hang up, wrap up. */
@Path("calls")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class CallsResource {

    @Inject
    private Calls calls;

    @Inject
    private Offers offers;

    @Inject
    private CallBacks callBacks;

    @Inject
    private Reception reception;

    @Inject
    private CallReader reader;

    /** The wish for a call; mode 1 needs identity and item. */
    public record WishJson(
            String itemCode, String mode, String siteCode, String channel, String caseNumber, String language) {}

    /** Where a message reaches the caller. */
    public record CallBackJson(String contact) {}

    /** Whether the caller who is called back picks up. */
    public record PickUpJson(Boolean accepted) {}

    /** The agent's word after the call. */
    public record WrapUpJson(String outcome, String notes) {}

    /** Calls that are not over, in the order of the line, as far as the caller may know of them. */
    @GET
    public Page<CallJson> list(@BeanParam Paging paging) {
        return reader.read(calls.listOpen(paging.toRequest()));
    }

    /** How many of them wait and since when the first one does, for whoever needs no more. */
    @GET
    @Path("waiting")
    public WaitingView countWaiting() {
        return calls.countWaiting();
    }

    /** 201 with a fresh call, 200 with the one this session already has. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(WishJson wish) {
        if (wish == null) {
            throw RuleBroken.of(RuleBroken.Kind.MALFORMED, "MALFORMED");
        }
        OpenedCall opened = open(new OpenCall(
                wish.itemCode(), wish.mode(), wish.siteCode(), wish.channel(), wish.caseNumber(), wish.language()));
        return Response.status(opened.fresh() ? Response.Status.CREATED : Response.Status.OK)
                .entity(reader.read(opened.call()))
                .build();
    }

    /** Of two wishes at once the later finds the earlier's call. */
    private OpenedCall open(OpenCall wish) {
        try {
            return reception.open(wish);
        } catch (RuleBroken doubled) {
            if (!"CALL_DOUBLED".equals(doubled.code())) {
                throw doubled;
            }
            return reception.open(wish);
        }
    }

    /** This session's call that is not over: 204 where there is none. */
    @GET
    @Path("mine")
    public Response mine() {
        return calls.findMine()
                .map(call -> Response.ok(reader.read(call)))
                .orElseGet(Response::noContent)
                .build();
    }

    @GET
    @Path("{id}")
    public CallJson get(@PathParam("id") String id) {
        return reader.read(calls.getCall(id));
    }

    @PUT
    @Path("{id}/end")
    public CallJson end(@PathParam("id") String id) {
        return reader.read(calls.end(id));
    }

    @PUT
    @Path("{id}/assignment")
    public CallJson answer(@PathParam("id") String id) {
        return reader.read(offers.answer(id));
    }

    @DELETE
    @Path("{id}/assignment")
    public void decline(@PathParam("id") String id) {
        offers.decline(id);
    }

    @PUT
    @Path("{id}/wrap-up")
    @Consumes(MediaType.APPLICATION_JSON)
    public CallJson wrapUp(@PathParam("id") String id, WrapUpJson wrapUp) {
        WrapUpJson said = wrapUp == null ? new WrapUpJson(null, null) : wrapUp;
        return reader.read(calls.endWrapUp(id, said.outcome(), said.notes()));
    }

    /** The caller keeps the place and is called back when its turn comes. */
    @POST
    @Path("{id}/callback")
    @Consumes(MediaType.APPLICATION_JSON)
    public CallJson callBack(@PathParam("id") String id, CallBackJson wish) {
        return reader.read(callBacks.ask(id, wish == null ? null : wish.contact()));
    }

    @GET
    @Path("{id}/callback")
    public CallBackView getCallBack(@PathParam("id") String id) {
        return callBacks.getCallBack(id);
    }

    /** The caller's word while the page rings: picks up, or not now. */
    @PUT
    @Path("{id}/callback")
    @Consumes(MediaType.APPLICATION_JSON)
    public CallJson answerCallBack(@PathParam("id") String id, PickUpJson word) {
        if (word == null || word.accepted() == null) {
            throw RuleBroken.invalid("accepted", "required");
        }
        return reader.read(callBacks.answer(id, word.accepted()));
    }
}
