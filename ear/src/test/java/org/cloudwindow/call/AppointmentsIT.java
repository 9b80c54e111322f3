package org.cloudwindow.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.process.OwnersEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls at an agreed time within a point's hours, and wishes to be contacted. */
class AppointmentsIT {

    private static final String PHONE = "13800138000";
    private static final String TOMORROW =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1).toString();

    private final TestWindow window = TestWindow.get();
    private final Desk desk = new Desk();

    @AfterEach
    void goHome() {
        desk.sql("update appointment set state = 'CANCELLED' where state in ('BOOKED', 'REMINDED')");
        desk.close();
    }

    @Test
    void aHalfHourIsAgreedShownToBothRemindedOfAndSettled() {
        Api citizen = window.api().citizen(271);
        String slot = slots("CITY").get(0);
        String id = book(citizen, slot).expect(201).text("id");
        assertThat(mine(citizen).get(0).getString("slotAt")).isEqualTo(slot);
        assertThat(mine(citizen).get(0).getString("contact")).isEqualTo("138****8000");
        assertThat(open("market1")).contains(id);
        assertThat(open("agent1")).contains(id);
        assertThat(open("social1")).doesNotContain(id);

        new OwnersEngine().strike("Event_ReminderDue", id);
        await("a reminder ahead").until(() -> desk.agent("supervisor1")
                .get("outgoing-messages?max=5")
                .body()
                .contains("APPOINTMENT_AHEAD"));
        assertThat(mine(citizen).get(0).getString("state")).isEqualTo("BOOKED");
        new OwnersEngine().strike("Event_SlotBegins", id);
        await("a reminder").until(() -> "REMINDED".equals(mine(citizen).get(0).getString("state")));
        assertThat(desk.agent("supervisor1").get("outgoing-messages?max=5").body())
                .contains("APPOINTMENT_REMINDER");
        assertThat(desk.agent("market1").get("notifications?max=5").body()).contains("APPOINTMENT_DUE");

        Api agent = desk.agent("market1");
        assertThat(agent.post("appointments/" + id + "/contact", Map.of())
                        .expect(200)
                        .text("contact"))
                .isEqualTo(PHONE);
        assertThat(desk.count("select count(*) from audit_entry where act = 'CONTACT_REVEALED' and object_id = ?", id))
                .isEqualTo(1);
        assertThat(settle(agent, id, "KEPT").expect(200).text("state")).isEqualTo("KEPT");
        settle(agent, id, "MISSED").expect(409, "APPOINTMENT_OVER");
        assertThat(open("market1")).doesNotContain(id);
        assertThat(desk.count("select count(*) from appointment where id = ? and contact is null", id))
                .isEqualTo(1);
    }

    @Test
    void outsideThePointsHoursNoTimeIsOfferedButAWishToBeContactedIsTaken() {
        Api citizen = window.api().citizen(272);
        assertThat(slots("CLOSED")).isEmpty();
        citizen.post(
                        "appointments",
                        Map.of("siteCode", "CLOSED", "slotAt", slots("CITY").get(0), "contact", PHONE))
                .expect(422);
        String id = citizen.post("appointments", Map.of("siteCode", "CLOSED", "contact", "me@example.org"))
                .expect(201)
                .text("id");
        assertThat(mine(citizen).get(0).containsKey("slotAt")).isFalse();
        assertThat(open("agent1")).contains(id);
        assertThat(open("market1")).as("no item, so nobody's department").doesNotContain(id);
    }

    @Test
    void aHalfHourIsTakenThreeTimesAndASessionHasOneOpenAppointment() {
        String slot = slots("CITY").get(1);
        List<Api> four =
                List.of(273, 274, 275, 276).stream().map(window.api()::citizen).toList();
        four.subList(0, 3).forEach(citizen -> book(citizen, slot).expect(201));
        book(four.get(3), slot).expect(409, "SLOT_TAKEN");
        book(four.get(0), slots("CITY").get(2)).expect(409, "APPOINTMENT_DOUBLED");
        String first = mine(four.get(0)).get(0).getString("id");
        assertThat(settle(four.get(0), first, "CANCELLED").expect(200).text("state"))
                .isEqualTo("CANCELLED");
        book(four.get(3), slot).expect(201);
    }

    @Test
    void whatIsNonsenseIsRefusedAndWhatIsAnothersIsNotThere() {
        Api citizen = window.api().citizen(277);
        Api other = window.api().citizen(278);
        for (Map<String, String> wrong : List.of(
                Map.of("contact", "nowhere"),
                Map.of("siteCode", "MOON", "contact", PHONE),
                Map.of("itemCode", "0", "contact", PHONE),
                Map.of("slotAt", "tomorrow", "contact", PHONE),
                Map.of("slotAt", "2020-01-01T02:00:00Z", "contact", PHONE),
                Map.of("slotAt", TOMORROW + "T02:07:00Z", "contact", PHONE))) {
            citizen.post("appointments", wrong).expect(422);
        }
        citizen.get("appointments/slots?site=CITY&day=soon").expect(422);
        citizen.get("appointments/slots?site=CITY&day=2020-01-01").expect(422);
        citizen.get("appointments/slots?site=MOON&day=" + TOMORROW).expect(404);
        String id = book(citizen, slots("CITY").get(3)).expect(201).text("id");
        settle(other, id, "CANCELLED").expect(404);
        settle(citizen, id, "KEPT").expect(403);
        settle(citizen, id, "LOST").expect(422);
        other.post("appointments/" + id + "/contact", Map.of()).expect(403);
        desk.agent("social1").post("appointments/" + id + "/contact", Map.of()).expect(404);
        settle(desk.agent("social1"), id, "KEPT").expect(404);
        desk.agent("editor1").get("appointments").expect(403);
        assertThat(mine(other)).isEmpty();
        window.api().get("appointments").expect(401);
    }

    private Answer book(Api citizen, String slot) {
        Map<String, Object> wish = new HashMap<>(Map.of("slotAt", slot, "contact", PHONE));
        wish.put("itemCode", desk.item("deptMarket"));
        return citizen.post("appointments", wish);
    }

    private static Answer settle(Api who, String id, String state) {
        return who.put("appointments/" + id + "/outcome", Map.of("state", state));
    }

    private List<String> slots(String site) {
        return desk
                .agent("agent1")
                .get("appointments/slots?site=" + site + "&day=" + TOMORROW)
                .expect(200)
                .objects("rows")
                .stream()
                .map(slot -> slot.getString("at"))
                .toList();
    }

    private static List<JsonObject> mine(Api citizen) {
        return citizen.get("appointments").expect(200).objects("rows");
    }

    private List<String> open(String username) {
        return desk.agent(username).get("appointments?max=200").expect(200).objects("rows").stream()
                .map(row -> row.getString("id"))
                .toList();
    }
}
