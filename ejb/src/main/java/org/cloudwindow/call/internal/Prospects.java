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
import org.cloudwindow.shared.Groups;
import org.cloudwindow.staff.AgentDuty;
import org.cloudwindow.staff.ReadyAgent;

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
    private AgentDuty duty;

    @Inject
    private Clock clock;

    private record Staffing(int working, int ready, List<Integer> handling, Instant at) {}

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
        return call.view(position, estimate(call.group(), position));
    }

    private EstimatedWait estimate(String group, int position) {
        Staffing staffing = known.get(group);
        if (staffing == null || staffing.at().plus(FRESH).isBefore(clock.instant())) {
            staffing = CurrentUser.as(Actor.SYSTEM, () -> look(group));
            known.put(group, staffing);
        }
        return WaitEstimate.of(position, staffing.working(), staffing.ready(), staffing.handling());
    }

    private Staffing look(String group) {
        List<ReadyAgent> ready = duty.listReady().stream()
                .filter(agent -> agent.groups().contains(group)
                        || agent.groups().stream().noneMatch(Groups::isDepartment))
                .toList();
        return new Staffing(duty.countWorking(group), ready.size(), calls.listHandlingSeconds(LATEST), clock.instant());
    }
}
