package org.cloudwindow.call.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.staff.ReadyAgent;

/**
 * Who is offered to whom: callers in the order of the line; for each a ready agent of the item's department, else of the
 * general desk at once (flow 3.1, step C3). Among those the longest idle one.
 *
 * <p>An agent at whom the call rang before comes after all at whom it did not, and whoever declined it is left alone with
 * it for {@link #PAUSE}: a call that went through everybody waits in its place and is then offered again, to the agent
 * whom it troubled longest ago.
 */
public final class RoutingPolicy {

    /** An agent who declined a call is not asked for the same one again within this time. */
    public static final Duration PAUSE = Duration.ofSeconds(15);

    private RoutingPolicy() {}

    /**
     * A call that waits.
     *
     * @param passes at which agents it rang in vain, when last, and whether the agent declined
     */
    public record Waiting(String callId, long place, String group, Map<String, Pass> passes) {}

    /** An offer in vain. */
    public record Pass(Instant at, boolean declined) {}

    /** The next offer. */
    public record Match(String callId, String agent) {}

    /** The first caller in line for whom somebody is ready, and that agent. */
    public static Optional<Match> next(List<Waiting> line, List<ReadyAgent> ready, Instant now) {
        return line.stream()
                .sorted(Comparator.comparingLong(Waiting::place))
                .flatMap(call ->
                        agentFor(call, ready, now).map(agent -> new Match(call.callId(), agent.username())).stream())
                .findFirst();
    }

    private static Optional<ReadyAgent> agentFor(Waiting call, List<ReadyAgent> ready, Instant now) {
        return ready.stream()
                .filter(agent -> serves(agent, call.group()))
                .filter(agent -> !isLeftAlone(call.passes().get(agent.username()), now))
                .min(Comparator.comparing((ReadyAgent agent) -> lastPass(call, agent))
                        .thenComparing(RoutingPolicy::isGeneral)
                        .thenComparing(ReadyAgent::idleSince)
                        .thenComparing(ReadyAgent::username));
    }

    /** Agents of the call's department serve it, and those of the general desk everything. */
    private static boolean serves(ReadyAgent agent, String group) {
        return isGeneral(agent) || (Groups.isDepartment(group) && agent.groups().contains(group));
    }

    private static boolean isGeneral(ReadyAgent agent) {
        return agent.groups().contains(Groups.AGENT) && agent.groups().stream().noneMatch(Groups::isDepartment);
    }

    private static boolean isLeftAlone(Pass pass, Instant now) {
        return pass != null && pass.declined() && now.isBefore(pass.at().plus(PAUSE));
    }

    private static Instant lastPass(Waiting call, ReadyAgent agent) {
        Pass pass = call.passes().get(agent.username());
        return pass == null ? Instant.MIN : pass.at();
    }
}
