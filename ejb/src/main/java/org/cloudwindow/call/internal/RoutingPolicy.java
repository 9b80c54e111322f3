package org.cloudwindow.call.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cloudwindow.staff.ReadyAgent;

/**
 * Who is offered to whom: callers in the order of the line; for each a ready agent of those it may ring at now, which the
 * decision table names ring by ring (flow 3.1, step C3). Among those who stand equally far in front the longest idle one.
 * Who speaks the caller's language comes before who does not.
 * Where nobody of them is on duty, the city's own people are asked at once instead of after rings that reach nobody.
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
    public record Waiting(String callId, long place, Route route, Map<String, Pass> passes) {}

    /** An offer in vain. */
    public record Pass(Instant at, boolean declined) {}

    /** The next offer. */
    public record Match(String callId, String agent) {}

    /**
     * The first caller in line for whom somebody is ready, and that agent.
     *
     * @param there who is on duty, ready or not
     */
    public static Optional<Match> next(
            List<Waiting> line, List<ReadyAgent> ready, List<ReadyAgent> there, Instant now) {
        return line.stream()
                .sorted(Comparator.comparingLong(Waiting::place))
                .flatMap(call ->
                        agentFor(call, ready, there, now)
                                .map(agent -> new Match(call.callId(), agent.username()))
                                .stream())
                .findFirst();
    }

    private static Optional<ReadyAgent> agentFor(
            Waiting call, List<ReadyAgent> ready, List<ReadyAgent> there, Instant now) {
        Route route = attended(call.route(), there);
        return ready.stream()
                .filter(route::reaches)
                .filter(agent -> !isLeftAlone(call.passes().get(agent.username()), now))
                .min(Comparator.comparing((ReadyAgent agent) -> lastPass(call, agent))
                        .thenComparing(agent -> !route.isSpokenBy(agent))
                        .thenComparing(agent -> route.rank(agent).orElseThrow())
                        .thenComparing(ReadyAgent::idleSince)
                        .thenComparing(ReadyAgent::username));
    }

    /** The route itself, or the whole city where nobody on the route is on duty. */
    static Route attended(Route route, List<ReadyAgent> there) {
        return there.stream().anyMatch(route::reaches) ? route : route.throughoutTheCity();
    }

    private static boolean isLeftAlone(Pass pass, Instant now) {
        return pass != null && pass.declined() && now.isBefore(pass.at().plus(PAUSE));
    }

    private static Instant lastPass(Waiting call, ReadyAgent agent) {
        Pass pass = call.passes().get(agent.username());
        return pass == null ? Instant.MIN : pass.at();
    }
}
