package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cloudwindow.catalogue.Necessity;
import org.cloudwindow.guidance.AcceptanceView.PromiseView;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.notification.Notifications;
import org.cloudwindow.organization.WorkingDays;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.Steps;
import org.cloudwindow.shared.Clocks;
import org.cloudwindow.shared.RuleBroken;

/**
 * Tolerated missing materials (容缺受理): what may follow later is promised for a day with the applicant's confirmation,
 * the model keeps the day, and what is supplied until then or after closes it.
 */
@ApplicationScoped
public class Promises {

    /** Working days where nothing else is agreed, and the longest that may be agreed. */
    static final int USUAL_DAYS = 10;

    static final int MOST_DAYS = 60;

    @Inject
    private HandlingRepository handlings;

    @Inject
    private CaseRepository cases;

    @Inject
    private CaseRights rights;

    @Inject
    private CaseReader reader;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Notifications notifications;

    @Inject
    private Processes processes;

    @Inject
    private Clock clock;

    /** The agent agrees another day with the applicant, who has to confirm it. */
    public GuidanceCase agree(String number, LocalDate day) {
        GuidanceCase found = rights.writable(number);
        rights.awaitGuidance(found, "promise");
        if (day == null) {
            throw RuleBroken.invalid("dueOn", "required");
        }
        if (!day.isAfter(today()) || day.isAfter(workingDays.plus(today(), MOST_DAYS))) {
            throw RuleBroken.invalid("dueOn", "outOfRange");
        }
        if (missing(found).isEmpty()) {
            throw RuleBroken.conflict("NOTHING_TO_PROMISE");
        }
        promise(found).agree(day);
        found.promiseChanged(clock.instant());
        timeline.record(found, "PROMISE_AGREED", CaseChanged.Kind.CONFIRMATION, Map.of("deadline", day.toString()));
        return found;
    }

    /** The applicant confirms the application, and with it gives the promise where one is needed. */
    void confirmed(GuidanceCase found) {
        if (!found.isRemote()) {
            return;
        }
        List<String> missing = missing(found);
        if (missing.isEmpty()) {
            handlings.findPromise(found.getId()).ifPresent(promise -> promise.give(missing, clock.instant()));
            return;
        }
        CasePromise promise = promise(found);
        promise.give(missing, clock.instant());
        timeline.record(
                found,
                "PROMISED",
                CaseChanged.Kind.CONFIRMATION,
                Map.of("deadline", promise.getDueOn().toString(), "materials", String.join(",", missing)));
    }

    /** When the promise is due, for the model: the end of its day; empty where there is none. */
    String due(GuidanceCase found) {
        return handlings
                .findPromise(found.getId())
                .filter(CasePromise::isGiven)
                .map(promise -> endOf(promise.getDueOn()))
                .orElse("");
    }

    static String endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Clocks.CITY).toInstant().toString();
    }

    /** Whether this material may still be supplied although the application was handed in. */
    boolean awaits(GuidanceCase found, String materialCode) {
        return found.isRemote()
                && handlings
                        .findPromise(found.getId())
                        .filter(CasePromise::isGiven)
                        .filter(promise -> promise.getMaterials().contains(materialCode))
                        .isPresent()
                && processes.isOpen(Steps.FOLLOW_PROMISE, found.currentCall().getCallId());
    }

    /** A promised material came; with the last one the promise is kept. */
    void supplied(GuidanceCase found) {
        CasePromise promise = promise(found);
        if (promise.getMaterials().stream()
                .allMatch(code -> found.fileInForce(code).isPresent())) {
            promise.keep(clock.instant());
            processes.complete(Steps.FOLLOW_PROMISE, found.currentCall().getCallId(), Map.of());
            timeline.record(found, "PROMISE_KEPT", CaseChanged.Kind.MATERIAL, Map.of());
        }
    }

    /** The day is over: applicant and department are told, and the case is marked. */
    public void remind(String caseNumber) {
        GuidanceCase found = cases.findForUpdate(caseNumber).orElseThrow(RuleBroken::notFound);
        Instant now = clock.instant();
        if (!promise(found).isOverdue(now)) {
            return;
        }
        timeline.record(found, "PROMISE_OVERDUE", CaseChanged.Kind.STEP, Map.of());
        Map<String, String> facts = Map.of("caseNumber", caseNumber);
        notifications.sendToGroup("PROMISE_OVERDUE", found.getItemGroup(), facts);
        if (found.getApplicantId() != null) {
            notifications.sendToApplicant("PROMISE_OVERDUE", found.getApplicantId(), caseNumber, facts);
        }
    }

    Optional<PromiseView> view(GuidanceCase found) {
        Optional<CasePromise> promise = handlings.findPromise(found.getId());
        List<String> missing = promise.filter(CasePromise::isGiven).isPresent()
                ? promise.get().getMaterials().stream()
                        .filter(code -> found.fileInForce(code).isEmpty())
                        .toList()
                : missing(found);
        if (missing.isEmpty() && promise.filter(CasePromise::isGiven).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(promise.orElseGet(() -> new CasePromise(found.getId(), usualDay()))
                .toView(missing));
    }

    /** Materials of the situation that may follow later and are not there, where the item is received in this mode. */
    private List<String> missing(GuidanceCase found) {
        if (!found.isRemote()
                || found.getItemCode() == null
                || !reader.guide(found).oneStop()) {
            return List.of();
        }
        return reader.sheet(found).materials().values().stream()
                .filter(material -> material.necessity() == Necessity.TOLERATED)
                .filter(material -> found.fileInForce(material.code()).isEmpty())
                .map(material -> material.code())
                .toList();
    }

    private CasePromise promise(GuidanceCase found) {
        return handlings
                .findPromise(found.getId())
                .orElseGet(() -> handlings.add(new CasePromise(found.getId(), usualDay())));
    }

    private LocalDate usualDay() {
        return workingDays.plus(today(), USUAL_DAYS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.CITY);
    }
}
