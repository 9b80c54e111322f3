package org.cloudwindow.web.call;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cloudwindow.call.AppointmentView;
import org.cloudwindow.call.AppointmentWish;
import org.cloudwindow.call.Appointments;
import org.cloudwindow.call.SlotView;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.web.rest.DoneAgain;
import org.cloudwindow.web.rest.Paging;

/** {@code /appointments}: calls at an agreed time, and wishes to be contacted where none is agreed. */
@Path("appointments")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class AppointmentsResource {

    @Inject
    private Appointments appointments;

    /** What is asked for; without {@code slotAt} staff get in touch when they can. */
    public record AppointmentJson(String siteCode, String itemCode, String slotAt, String contact) {}

    /** What became of it: {@code CANCELLED} by the citizen, {@code KEPT} or {@code MISSED} by staff. */
    public record OutcomeJson(String state) {}

    /** The contact in full. */
    public record ContactJson(String contact) {}

    /** The half hours of a day at a point. */
    @GET
    @Path("slots")
    public Page<SlotView> listSlots(@QueryParam("site") String site, @QueryParam("day") String day) {
        List<SlotView> slots = appointments.listSlots(site == null ? "CITY" : site, day(day));
        return new Page<>(slots.size(), slots);
    }

    /** The citizen's own; of staff those that are open. */
    @GET
    public Page<AppointmentView> list(@BeanParam Paging paging) {
        if (CurrentUser.get().isStaff()) {
            return appointments.listOpen(paging.toRequest());
        }
        List<AppointmentView> mine = appointments.listMine();
        return new Page<>(mine.size(), mine);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response book(AppointmentJson wish) {
        if (wish == null) {
            throw RuleBroken.of(RuleBroken.Kind.MALFORMED, "MALFORMED");
        }
        AppointmentView made = appointments.book(
                new AppointmentWish(wish.siteCode(), wish.itemCode(), slot(wish.slotAt()), wish.contact()));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @PUT
    @Path("{id}/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    public AppointmentView settle(@PathParam("id") String id, OutcomeJson outcome) {
        String state = outcome == null || outcome.state() == null ? "" : outcome.state();
        return switch (state) {
            case "CANCELLED" -> appointments.cancel(id);
            case "KEPT", "MISSED" -> appointments.settle(id, "KEPT".equals(state));
            default -> throw RuleBroken.invalid("state", "unknown");
        };
    }

    /** Shown in full to whoever gets in touch; recorded. */
    @POST
    @Path("{id}/contact")
    public ContactJson reveal(@PathParam("id") String id) {
        return new ContactJson(appointments.revealContact(id));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(String.valueOf(text));
        } catch (DateTimeException e) {
            throw RuleBroken.invalid("day", "invalid");
        }
    }

    private static Instant slot(String text) {
        try {
            return text == null || text.isBlank() ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            throw RuleBroken.invalid("slotAt", "invalid");
        }
    }
}
