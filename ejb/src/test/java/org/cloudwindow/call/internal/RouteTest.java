package org.cloudwindow.call.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cloudwindow.call.internal.RoutingPolicy.Match;
import org.cloudwindow.call.internal.RoutingPolicy.Waiting;
import org.cloudwindow.staff.ReadyAgent;
import org.junit.jupiter.api.Test;

class RouteTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final String TOWNSHIP = "4199,419901,419901101";

    private final ReadyAgent city = agent("agent1", "4199");
    private final ReadyAgent market = agent("market1", "4199", "deptMarket");
    private final ReadyAgent district = agent("district1", "419901");
    private final ReadyAgent township = agent("town1", "419901101", "roleTown");
    private final ReadyAgent otherTownship = agent("town2", "419901102", "roleTown");

    @Test
    void aTownshipsDeskServesTheCallsOfItsOwnTownshipOnly() {
        Route call = Route.of("REGION_DESK", "roleAgent", TOWNSHIP, "zh");

        assertThat(call.reaches(township)).isTrue();
        assertThat(call.reaches(district)).as("the district above it").isTrue();
        assertThat(call.reaches(otherTownship)).isFalse();
        assertThat(call.reaches(city)).isFalse();
        assertThat(Route.of("REGION_DESK,GENERAL_DESK", "roleAgent", "4199", "zh")
                        .reaches(township))
                .as("no general desk for all")
                .isFalse();
    }

    @Test
    void theGeneralDeskIsTheCitysAlone() {
        Route call = Route.of("GENERAL_DESK", "deptMarket", TOWNSHIP, "zh");

        assertThat(call.reaches(city)).isTrue();
        assertThat(call.reaches(township)).isFalse();
        assertThat(call.reaches(district)).isFalse();
        assertThat(call.reaches(market)).isFalse();
    }

    @Test
    void aDepartmentHereIsTheOneOfTheCallersRegion() {
        Route call = Route.of("DEPARTMENT_HERE", "deptMarket", TOWNSHIP, "zh");

        assertThat(call.reaches(market)).isFalse();
        assertThat(call.reaches(agent("market9", "419901", "deptMarket"))).isTrue();
        assertThat(Route.of("DEPARTMENT", "deptMarket", TOWNSHIP, "zh").reaches(market))
                .isTrue();
    }

    @Test
    void whoStandsInFrontInTheTableIsAskedFirst() {
        Waiting call = new Waiting("a", 1, Route.of("REGION_DESK,DEPARTMENT", "deptMarket", TOWNSHIP, "zh"), Map.of());
        List<ReadyAgent> ready = List.of(market, township);

        assertThat(RoutingPolicy.next(List.of(call), ready, ready, NOW)).contains(new Match("a", "town1"));
    }

    @Test
    void aBusyDeskIsWaitedForUntilTheRingWidens() {
        Waiting call = new Waiting("a", 1, Route.of("REGION_DESK", "roleAgent", TOWNSHIP, "zh"), Map.of());

        assertThat(RoutingPolicy.next(List.of(call), List.of(city), List.of(city, township), NOW))
                .isEmpty();
        assertThat(RoutingPolicy.next(List.of(call), List.of(city), List.of(city), NOW))
                .as("nobody of the ring is on duty")
                .contains(new Match("a", "agent1"));
    }

    @Test
    void whoSpeaksTheCallersLanguageIsAskedFirstAndAloneWhereTheTableSaysSo() {
        ReadyAgent english = new ReadyAgent("agent2", Set.of("roleAgent"), "4199", Set.of("zh", "en"), NOW);
        Waiting alone = waiting("SPEAKING,DEPARTMENT,GENERAL_DESK");
        Waiting anybody = waiting("DEPARTMENT,GENERAL_DESK");
        List<ReadyAgent> there = List.of(market, city, english);

        assertThat(RoutingPolicy.next(List.of(anybody), there, there, NOW)).contains(new Match("a", "agent2"));
        assertThat(RoutingPolicy.next(List.of(alone), List.of(market, city), there, NOW))
                .as("the one who speaks it is busy")
                .isEmpty();
        assertThat(RoutingPolicy.next(List.of(anybody), List.of(market, city), there, NOW))
                .as("the ring has widened")
                .contains(new Match("a", "market1"));
    }

    @Test
    void aLanguageNobodyOnDutySpeaksKeepsNobodyWaiting() {
        List<ReadyAgent> there = List.of(market, city);

        assertThat(RoutingPolicy.next(List.of(waiting("SPEAKING,DEPARTMENT,GENERAL_DESK")), there, there, NOW))
                .contains(new Match("a", "market1"));
        assertThat(RoutingPolicy.next(List.of(waiting("SPEAKING")), there, there, NOW))
                .as("a table that names a language and nobody")
                .contains(new Match("a", "market1"));
    }

    private static Waiting waiting(String targets) {
        return new Waiting("a", 1, Route.of(targets, "deptMarket", "4199", "en"), Map.of());
    }

    @Test
    void aTableThatNamesNobodyOrNonsenseLeavesNobodyAlone() {
        for (String answer : new String[] {null, "", "NOBODY", " , "}) {
            assertThat(Route.of(answer, "deptMarket", TOWNSHIP, "zh").reaches(city))
                    .isTrue();
            assertThat(Route.of(answer, "deptMarket", null, "zh").reaches(market))
                    .isTrue();
        }
        assertThat(Route.of("DEPARTMENT", "roleAgent", null, "zh")
                        .throughoutTheCity()
                        .reaches(city))
                .isTrue();
    }

    private static ReadyAgent agent(String name, String region, String... groups) {
        Set<String> all = new HashSet<>(List.of(groups));
        all.add("roleAgent");
        return new ReadyAgent(name, all, region, Set.of("zh"), NOW);
    }
}
