package org.cloudwindow.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Regions, centres and service points. */
class SitesIT {

    private static final String ITEM = "000131008000";
    private static final List<String> MODES = List.of("ONLINE_GUIDANCE", "REMOTE_ACCEPTANCE", "BUSINESS_SUPPORT");

    private final Api api = TestWindow.get().api();

    @AfterEach
    void putBack() {
        api.staff("admin1")
                .put("sites/CLOSED/hours", Map.of("hours", List.of()))
                .expect(200);
        api.staff("admin1").put("sites/CLOSED/modes", Map.of("modes", MODES)).expect(200);
    }

    @Test
    @Clause({"YCZ-1-a", "YCZ-5.1-a"})
    void everyPointAndEveryAgentBelongsToOneCentreOfOneRegionAndLevel() {
        Map<String, JsonObject> regions = api.get("regions").expect(200).objects("rows").stream()
                .collect(Collectors.toMap(region -> region.getString("code"), Function.identity()));
        assertThat(regions.values())
                .extracting(region -> region.getString("level"))
                .containsExactlyInAnyOrder("CITY", "DISTRICT", "TOWNSHIP");
        assertThat(parentOf("TOWNSHIP", regions)).isEqualTo(region("DISTRICT", regions));
        assertThat(parentOf("DISTRICT", regions)).isEqualTo(region("CITY", regions));
        assertThat(parentOf("CITY", regions)).isNull();
        Map<String, JsonObject> centres = api.get("regions/centres").expect(200).objects("rows").stream()
                .collect(Collectors.toMap(centre -> centre.getString("code"), Function.identity()));
        List<JsonObject> sites = api.get("sites").expect(200).objects("rows");
        assertThat(sites)
                .extracting(site -> site.getString("code"))
                .contains("CITY", "DISTRICT", "TOWN", "CLOSED")
                .doesNotHaveDuplicates();
        assertThat(sites).extracting(site -> site.getString("level")).contains("CITY", "DISTRICT", "TOWNSHIP");
        for (JsonObject site : sites) {
            JsonObject centre = centres.get(site.getString("centreCode"));
            assertThat(site.getString("regionCode")).isEqualTo(centre.getString("regionCode"));
            assertThat(site.getString("level"))
                    .isEqualTo(regions.get(site.getString("regionCode")).getString("level"));
        }
        for (String agent : List.of("agent1", "market1", "town1")) {
            assertThat(centres)
                    .containsKey(api.staff("admin1").get("accounts/" + agent).text("centreCode"));
        }
        String ofTheCase = siteOfACaseFrom("TOWN");
        assertThat(sites)
                .filteredOn(site -> ofTheCase.equals(site.getString("code")))
                .hasSize(1)
                .allMatch(site -> "TOWNSHIP"
                        .equals(regions.get(site.getString("regionCode")).getString("level")));
    }

    private static String region(String level, Map<String, JsonObject> regions) {
        return regions.values().stream()
                .filter(region -> level.equals(region.getString("level")))
                .findFirst()
                .orElseThrow()
                .getString("code");
    }

    private static String parentOf(String level, Map<String, JsonObject> regions) {
        return regions.get(region(level, regions)).getString("parentCode", null);
    }

    private String siteOfACaseFrom(String point) {
        Api citizen = api.citizen(242);
        Answer call = citizen.post("calls", guidanceAt(point)).expect(201);
        String site =
                citizen.get("cases/" + call.text("caseNumber")).expect(200).text("siteCode");
        citizen.put("calls/" + call.text("id") + "/end", "").expect(200);
        return site;
    }

    private static Map<String, Object> guidanceAt(String point) {
        return Map.of("itemCode", ITEM, "mode", "ONLINE_GUIDANCE", "channel", "KIOSK", "siteCode", point);
    }

    @Test
    @Clause("YCZ-3.1-a")
    void aPointIsAStaffedWindowOrASelfServiceArea() {
        assertThat(api.get("sites/CITY").expect(200).text("site.kind")).isEqualTo("DEDICATED_WINDOW");
        assertThat(api.get("sites/TOWN").expect(200).text("site.kind")).isEqualTo("SELF_SERVICE");
        List<String> centres = api.get("regions/centres").expect(200).objects("rows").stream()
                .map(centre -> centre.getString("code"))
                .toList();
        assertThat(centres)
                .contains(
                        api.get("sites/CITY").text("site.centreCode"),
                        api.get("sites/TOWN").text("site.centreCode"));
        assertThat(api.get("sites/CITY").text("site.centreCode"))
                .isNotEqualTo(api.get("sites/TOWN").text("site.centreCode"));
        assertThat(api.get("sites").objects("rows").stream()
                        .map(site -> site.getString("kind"))
                        .collect(Collectors.toSet()))
                .isSubsetOf(Set.of("DEDICATED_WINDOW", "SELF_SERVICE"));
    }

    @Test
    void theDemonstrationsPointsAreOpenAroundTheClockOrNever() {
        assertThat(api.get("sites/CITY").isTrue("open")).isTrue();
        assertThat(api.get("sites/DISTRICT").isTrue("open")).isTrue();
        assertThat(api.get("sites/TOWN").isTrue("open")).isTrue();
        assertThat(api.get("sites/CLOSED").expect(200).isTrue("open")).isFalse();
    }

    @Test
    @Clause("YCZ-5.3-b")
    void anAdministratorSetsTheHoursOfAPoint() {
        List<Map<String, Object>> always = List.of(1, 2, 3, 4, 5, 6, 7).stream()
                .map(day -> Map.<String, Object>of("weekday", day, "from", "00:00", "to", "24:00"))
                .toList();
        Api admin = api.staff("admin1");
        assertThat(admin.put("sites/CLOSED/hours", Map.of("hours", always))
                        .expect(200)
                        .objects("hours"))
                .hasSize(7);
        Answer read = api.get("sites/CLOSED").expect(200);
        assertThat(read.isTrue("open")).isTrue();
        assertThat(read.objects("site.hours")).hasSize(7);
        admin.put("sites/CLOSED/hours", Map.of("hours", List.of(Map.of("weekday", 1, "from", "17:00", "to", "09:00"))))
                .expect(422);
    }

    @Test
    @Clause("YCZ-3.1-d")
    void anAdministratorSwitchesTheServicesOfAPoint() {
        Api admin = api.staff("admin1");
        assertThat(admin.put("sites/CLOSED/modes", Map.of("modes", List.of("REMOTE_ACCEPTANCE")))
                        .expect(200)
                        .texts("modes"))
                .containsExactly("REMOTE_ACCEPTANCE");
        assertThat(api.get("sites/CLOSED").expect(200).texts("site.modes")).containsExactly("REMOTE_ACCEPTANCE");
        Api citizen = api.citizen(243);
        citizen.post("calls", guidanceAt("CLOSED")).expect(409, "ITEM_NOT_OFFERED");
        admin.put("sites/CLOSED/modes", Map.of("modes", MODES)).expect(200);
        citizen.post("calls", guidanceAt("CLOSED")).expect(409, "OUTSIDE_HOURS");
        admin.put("sites/CLOSED/modes", Map.of("modes", List.of("TELEPATHY"))).expect(422);
    }

    @Test
    @Clause("YCZ-5.3-c")
    void anAdministratorKeepsTheTelephoneOfAPointAndEverybodyReadsIt() {
        api.staff("admin1")
                .put("sites/CLOSED/phone", Map.of("phone", "0000-8800399"))
                .expect(200);
        assertThat(api.get("sites/CLOSED").text("site.phone")).isEqualTo("0000-8800399");
        api.staff("admin1").put("sites/CLOSED/phone", Map.of("phone", "<b>")).expect(422);
    }

    @Test
    void nobodyElseChangesAPoint() {
        for (Api other : List.of(api.staff("agent1"), api.staff("supervisor1"), api.citizen(241))) {
            other.put("sites/CLOSED/modes", Map.of("modes", List.of())).expect(403, "FORBIDDEN");
            other.put("sites/CLOSED/hours", Map.of("hours", List.of())).expect(403, "FORBIDDEN");
            other.put("sites/CLOSED/phone", Map.of("phone", "0000-1")).expect(403, "FORBIDDEN");
        }
        api.put("sites/CLOSED/phone", Map.of("phone", "0000-1")).expect(401, "UNAUTHENTICATED");
    }

    @Test
    void anUnknownPointIsNotFound() {
        api.get("sites/MOON").expect(404, "NOT_FOUND");
        api.staff("admin1")
                .put("sites/MOON/phone", Map.of("phone", "0000-8800399"))
                .expect(404);
    }

    @Test
    void everyDepartmentOfTheContractIsThere() {
        assertThat(api.get("departments").expect(200).objects("rows"))
                .extracting(department -> department.getString("group"))
                .contains(
                        "deptMarket",
                        "deptSocial",
                        "deptHousing",
                        "deptCivil",
                        "deptPolice",
                        "deptHealth",
                        "deptTransport",
                        "deptConstruction");
        api.get("departments/deptMoon").expect(404);
    }
}
