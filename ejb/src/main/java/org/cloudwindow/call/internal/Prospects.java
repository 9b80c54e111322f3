package org.cloudwindow.call.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cloudwindow.call.CallView;
import org.cloudwindow.call.EstimatedWait;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.staff.AgentDuty;

/**
 * What a caller may expect: place and waiting time. What all callers of a line share is asked for once in a few seconds,
 * so that two hundred waiting pages cost the database next to nothing.
 */
@ApplicationScoped
public class Prospects {

    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final int LATEST = 40;

    private final Map<String, Staffing> known = new ConcurrentHashMap<>();

    @Inject
    private CallRepository calls;

    @Inject
    private CallBoardRepository board;

    @Inject
    private WaitEstimateRepository estimates;

    @Inject
    private AgentDuty duty;

    @Inject
    private Clock clock;

    private record Staffing(int working, int ready, List<Integer> handling, List<Double> surprises, Instant at) {}

    public CallView view(Call call) {
        if (!call.state().isWaiting()) {
            return call.view(0, null);
        }
        return waiting(call, calls.countAhead(call) + 1);
    }

    /** Many at once: their places are asked for once. */
    public List<CallView> views(List<Call> those) {
        boolean someWait = those.stream().anyMatch(call -> call.state().isWaiting());
        Places places = someWait ? board.listWaitingPlaces() : Places.NONE;
        return those.stream()
                .map(call ->
                        call.state().isWaiting() ? waiting(call, places.positionOf(call.place())) : call.view(0, null))
                .toList();
    }

    private CallView waiting(Call call, int position) {
        return call.view(position, learned(expected(call, position), staffing(call)));
    }

    /** What the caller is told when joining, to be kept beside what comes of it. */
    public WaitEstimateRepository.Estimate estimate(Call call) {
        EstimatedWait expected = expected(call, calls.countAhead(call) + 1);
        return new WaitEstimateRepository.Estimate(
                call.id(), call.group(), WaitEstimate.middle(expected), learned(expected, staffing(call)));
    }

    private EstimatedWait expected(Call call, int position) {
        Staffing staffing = staffing(call);
        return WaitEstimate.of(position, staffing.working(), staffing.ready(), staffing.handling());
    }

    private static EstimatedWait learned(EstimatedWait expected, Staffing staffing) {
        return WaitEstimate.learned(expected, staffing.surprises());
    }

    private Staffing staffing(Call call) {
        String key = call.group() + " " + call.siteCode();
        Staffing staffing = known.get(key);
        if (staffing == null || staffing.at().plus(FRESH).isBefore(clock.instant())) {
            staffing = CurrentUser.as(Actor.SYSTEM, () -> look(call));
            known.put(key, staffing);
        }
        return staffing;
    }

    private Staffing look(Call call) {
        Route route = call.route().throughoutTheCity();
        Instant now = clock.instant();
        return new Staffing(
                (int) duty.listWorking().stream().filter(route::reaches).count(),
                (int) duty.listReady().stream().filter(route::reaches).count(),
                calls.listHandlingSeconds(LATEST),
                estimates.listSurprises(call.group(), now),
                now);
    }
}
