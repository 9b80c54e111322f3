package org.cloudwindow.call.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.cloudwindow.call.internal.RoutingPolicy.Match;
import org.cloudwindow.call.internal.RoutingPolicy.Pass;
import org.cloudwindow.call.internal.RoutingPolicy.Waiting;
import org.cloudwindow.staff.ReadyAgent;
import org.junit.jupiter.api.Test;

class RoutingPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void whoCameFirstIsOfferedFirst() {
        List<Waiting> line = List.of(call("b", 2, "deptMarket"), call("a", 1, "deptMarket"));
        assertThat(next(line, agent("market1", 10, "deptMarket"))).contains(new Match("a", "market1"));
    }

    @Test
    void anAgentOfTheDepartmentComesBeforeTheGeneralDeskHoweverShortlyIdle() {
        assertThat(next(List.of(call("a", 1, "deptMarket")), agent("desk", 900), agent("market1", 5, "deptMarket")))
                .contains(new Match("a", "market1"));
    }

    @Test
    void withoutAReadyAgentOfTheDepartmentTheGeneralDeskIsAskedAtOnce() {
        assertThat(next(List.of(call("a", 1, "deptMarket")), agent("social1", 900, "deptSocial"), agent("desk", 5)))
                .contains(new Match("a", "desk"));
    }

    @Test
    void anotherDepartmentIsNeverAsked() {
        assertThat(next(List.of(call("a", 1, "deptMarket")), agent("social1", 900, "deptSocial")))
                .isEmpty();
    }

    @Test
    void aCallWithoutItemGoesToTheGeneralDeskOnly() {
        List<Waiting> line = List.of(call("a", 1, "roleAgent"));
        assertThat(next(line, agent("market1", 900, "deptMarket"))).isEmpty();
        assertThat(next(line, agent("market1", 900, "deptMarket"), agent("desk", 1)))
                .contains(new Match("a", "desk"));
    }

    @Test
    void theLongestIdleAgentIsAskedFirst() {
        assertThat(next(
                        List.of(call("a", 1, "deptMarket")),
                        agent("market1", 10, "deptMarket"),
                        agent("market2", 60, "deptMarket")))
                .contains(new Match("a", "market2"));
    }

    @Test
    void aCallerForWhomNobodyIsReadyDoesNotHoldUpTheNext() {
        List<Waiting> line = List.of(call("a", 1, "deptSocial"), call("b", 2, "deptMarket"));
        assertThat(next(line, agent("market1", 10, "deptMarket"))).contains(new Match("b", "market1"));
    }

    @Test
    void anAgentAtWhomItRangInVainComesAfterAllOthers() {
        Waiting call = new Waiting("a", 1, route("deptMarket"), Map.of("market1", rangOut(30)));
        assertThat(next(List.of(call), agent("market1", 900, "deptMarket"), agent("market2", 1, "deptMarket")))
                .contains(new Match("a", "market2"));
    }

    @Test
    void theGeneralDeskComesBeforeAnAgentOfTheDepartmentAtWhomItRangInVain() {
        Waiting call = new Waiting("a", 1, route("deptMarket"), Map.of("market1", rangOut(30)));
        assertThat(next(List.of(call), agent("market1", 900, "deptMarket"), agent("desk", 1)))
                .contains(new Match("a", "desk"));
    }

    @Test
    void aCallThatWentThroughEverybodyComesBackToTheAgentTroubledLongestAgo() {
        Waiting call =
                new Waiting("a", 1, route("deptMarket"), Map.of("market1", rangOut(30), "market2", declined(60)));
        assertThat(next(List.of(call), agent("market1", 900, "deptMarket"), agent("market2", 1, "deptMarket")))
                .contains(new Match("a", "market2"));
    }

    @Test
    void whoDeclinedIsLeftAloneWithThatCallForAWhileAndGetsTheNextOne() {
        Waiting declined = new Waiting("a", 1, route("deptMarket"), Map.of("market1", declined(3)));
        assertThat(next(List.of(declined), agent("market1", 3, "deptMarket"))).isEmpty();
        assertThat(next(List.of(declined, call("b", 2, "deptMarket")), agent("market1", 3, "deptMarket")))
                .contains(new Match("b", "market1"));
    }

    @Test
    void whoDeclinedIsAskedAgainAfterThePause() {
        long pause = RoutingPolicy.PAUSE.toSeconds();
        Waiting call = new Waiting("a", 1, route("deptMarket"), Map.of("market1", declined(pause)));
        assertThat(next(List.of(call), agent("market1", 3, "deptMarket"))).contains(new Match("a", "market1"));
    }

    @Test
    void ofTwoHundredCallersEachIsServedOnceInOrderAndNoAgentHasTwo() {
        Random random = new Random(7);
        String[] groups = {"deptMarket", "deptSocial", "roleAgent"};
        List<Waiting> line = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            line.add(call("call" + i, i, groups[random.nextInt(groups.length)]));
        }
        List<ReadyAgent> ready = new ArrayList<>(List.of(
                agent("market1", 5, "deptMarket"),
                agent("social1", 4, "deptSocial"),
                agent("desk1", 3),
                agent("desk2", 2)));
        List<ReadyAgent> busy = new ArrayList<>();
        Map<String, Long> lastPlace = new java.util.HashMap<>();
        Set<String> served = new HashSet<>();
        while (served.size() < 200) {
            Optional<Match> match = RoutingPolicy.next(line, ready, everybody(ready, busy), NOW);
            if (match.isEmpty()) {
                assertThat(busy).as("somebody is busy while callers wait").isNotEmpty();
                ready.add(busy.remove(random.nextInt(busy.size())));
                continue;
            }
            Waiting call = line.stream()
                    .filter(each -> each.callId().equals(match.get().callId()))
                    .findFirst()
                    .orElseThrow();
            ReadyAgent agent = ready.stream()
                    .filter(each -> each.username().equals(match.get().agent()))
                    .findFirst()
                    .orElseThrow();
            assertThat(served.add(call.callId())).as("offered once").isTrue();
            assertThat(lastPlace.getOrDefault(call.route().group(), -1L)).isLessThan(call.place());
            lastPlace.put(call.route().group(), call.place());
            line.remove(call);
            ready.remove(agent);
            busy.add(agent);
        }
        assertThat(line).isEmpty();
    }

    private static Optional<Match> next(List<Waiting> line, ReadyAgent... ready) {
        return RoutingPolicy.next(line, List.of(ready), List.of(ready), NOW);
    }

    private static Waiting call(String id, long place, String group) {
        return new Waiting(id, place, route(group), Map.of());
    }

    private static ReadyAgent agent(String name, int idleSeconds, String... departments) {
        Set<String> groups = new HashSet<>(List.of(departments));
        groups.add("roleAgent");
        return new ReadyAgent(name, groups, "4199", Set.of("zh"), NOW.minusSeconds(idleSeconds));
    }

    private static Route route(String group) {
        return Route.of("DEPARTMENT,GENERAL_DESK", group, "4199", "zh");
    }

    private static List<ReadyAgent> everybody(List<ReadyAgent> ready, List<ReadyAgent> busy) {
        return Stream.concat(ready.stream(), busy.stream()).toList();
    }

    private static Pass rangOut(long secondsAgo) {
        return new Pass(NOW.minusSeconds(secondsAgo), false);
    }

    private static Pass declined(long secondsAgo) {
        return new Pass(NOW.minusSeconds(secondsAgo), true);
    }
}
