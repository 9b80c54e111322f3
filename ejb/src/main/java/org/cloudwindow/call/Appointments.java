package org.cloudwindow.call;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.call.internal.Appointment;
import org.cloudwindow.call.internal.AppointmentRepository;
import org.cloudwindow.call.internal.CallRepository;
import org.cloudwindow.call.internal.Contact;
import org.cloudwindow.call.internal.Slots;
import org.cloudwindow.catalogue.Catalogue;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.organization.Sites;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.Steps;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.Clocks;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;
import org.cloudwindow.shared.RuleBroken;

/**
 * Calls at an agreed time within a point's hours, and wishes to be contacted where no time can be agreed (flow 3.1, steps
 * C1 and C3). When the applicant is reminded and when an appointment counts as missed is the model's word ({@code
 * AppointmentProcess}).
 */
@Stateless
public class Appointments {

    @Inject
    private AppointmentRepository appointments;

    @Inject
    private CallRepository calls;

    @Inject
    private Sites sites;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Processes processes;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The half hours of a day in which calls may be agreed; none where the point is closed.
     *
     * @param day in the city's time; 422 beyond {@link Slots#DAYS_AHEAD} days
     */
    @AllowedTo({AllowedTo.CITIZEN, AllowedTo.STAFF})
    public List<SlotView> listSlots(String siteCode, LocalDate day) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(Clocks.CITY).toLocalDate();
        if (day.isBefore(today) || day.isAfter(today.plusDays(Slots.DAYS_AHEAD))) {
            throw RuleBroken.invalid("day", "invalid");
        }
        sites.getSite(siteCode);
        Map<Instant, Long> taken = appointments.countBySlot(
                siteCode,
                day.atStartOfDay(Clocks.CITY).toInstant(),
                day.plusDays(1).atStartOfDay(Clocks.CITY).toInstant());
        return Slots.of(day, at -> sites.isOpen(siteCode, at), taken, now);
    }

    /**
     * Books, or leaves a wish to be contacted.
     *
     * @throws RuleBroken 409 {@code APPOINTMENT_DOUBLED} where this session has an open one, {@code SLOT_TAKEN}; 422 for a
     *     contact that reaches nobody, an unknown point or item, or a time that is not offered
     */
    @AllowedTo(AllowedTo.CITIZEN)
    public AppointmentView book(AppointmentWish wish) {
        Actor citizen = CurrentUser.get();
        String site = wish.siteCode() == null ? "CITY" : wish.siteCode();
        sites.findSite(site).orElseThrow(() -> RuleBroken.invalid("siteCode", "unknown"));
        AppointmentWish checked =
                new AppointmentWish(site, wish.itemCode(), wish.slotAt(), Contact.check(wish.contact()));
        ItemGuide item = wish.itemCode() == null ? null : item(wish.itemCode());
        calls.lockLine(); // two who want the last place of a half hour come one after the other
        if (appointments.hasOpen(citizen.sessionId())) {
            throw RuleBroken.conflict("APPOINTMENT_DOUBLED");
        }
        if (wish.slotAt() != null) {
            requireFree(site, wish.slotAt());
        }
        Appointment made = new Appointment(
                checked,
                item == null ? null : item.name(),
                item == null ? Groups.AGENT : item.department(),
                citizen,
                clock.instant());
        appointments.add(made);
        if (wish.slotAt() != null) {
            startClock(made.id(), wish.slotAt());
        }
        return made.view();
    }

    @AllowedTo(AllowedTo.CITIZEN)
    public List<AppointmentView> listMine() {
        return appointments.listOf(CurrentUser.get());
    }

    /** Those that are open, the next first: the own department's, the general desk and supervisors all. */
    @AllowedTo({Groups.AGENT, Groups.SUPERVISOR})
    public Page<AppointmentView> listOpen(PageRequest page) {
        return appointments.listOpen(CurrentUser.get(), page);
    }

    /** @throws RuleBroken 409 {@code APPOINTMENT_OVER} */
    @AllowedTo(AllowedTo.CITIZEN)
    public AppointmentView cancel(String id) {
        return close(id, AppointmentState.CANCELLED);
    }

    /** Staff say what came of it: kept, or nobody was reached. */
    @AllowedTo(Groups.AGENT)
    public AppointmentView settle(String id, boolean kept) {
        return close(id, kept ? AppointmentState.KEPT : AppointmentState.MISSED);
    }

    /** The contact in full, to get in touch; recorded. */
    @AllowedTo(Groups.AGENT)
    public String revealContact(String id) {
        Appointment found = readable(id);
        audit.record("CONTACT_REVEALED", "appointment", id, Map.of());
        return found.contact();
    }

    private AppointmentView close(String id, AppointmentState how) {
        readable(id);
        Appointment found = appointments.findForUpdate(id).orElseThrow(RuleBroken::notFound);
        found.close(how, CurrentUser.get().name(), clock.instant());
        return found.view();
    }

    private Appointment readable(String id) {
        return appointments
                .find(id)
                .filter(found -> found.isReadableBy(CurrentUser.get()))
                .orElseThrow(RuleBroken::notFound);
    }

    private ItemGuide item(String code) {
        try {
            return catalogue.getGuide(code);
        } catch (RuleBroken unknown) {
            throw RuleBroken.invalid("itemCode", "unknown");
        }
    }

    private void requireFree(String site, Instant slot) {
        SlotView found = listSlots(site, slot.atZone(Clocks.CITY).toLocalDate()).stream()
                .filter(offered -> offered.at().equals(slot))
                .findFirst()
                .orElseThrow(() -> RuleBroken.invalid("slotAt", "invalid"));
        if (found.free() == 0) {
            throw RuleBroken.conflict("SLOT_TAKEN");
        }
    }

    private void startClock(String id, Instant slot) {
        processes.start(
                Steps.APPOINTMENT_PROCESS,
                id,
                Map.of(
                        Steps.CALL_ID,
                        id,
                        Steps.REMIND_AT,
                        slot.minus(Slots.REMINDED_BEFORE).toString(),
                        Steps.SLOT_AT,
                        slot.toString(),
                        Steps.SLOT_ENDS_AT,
                        slot.plus(Slots.LENGTH).toString()));
    }
}
