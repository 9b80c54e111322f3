package org.cloudwindow.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.cloudwindow.call.Desk;
import org.cloudwindow.guidance.Conversation;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages to an applicant, of whom everybody may know name and number. */
class NotificationsIT {

    private static final int PERSON = 185;

    private final Api window = TestWindow.get().api();
    private Conversation talk;
    private String code;

    @BeforeEach
    void talkThatEndsWithAMessage() {
        talk = Conversation.begin(PERSON, "market1");
        code = talk.seenBy(talk.citizen).text("accessCode");
        talk.hangUp();
    }

    @AfterEach
    void goHome() {
        talk.close();
    }

    @Test
    void theSessionThatBeganTheCaseHasItsMessagesAndReadsThem() {
        assertThat(messagesTo(talk.citizen)).hasSize(1);
        assertThat(markRead(talk.citizen, messageOf(talk.citizen))).isEqualTo(204);
        assertThat(messagesTo(talk.citizen).get(0).getString("state")).isEqualTo("DELIVERED");
    }

    @Test
    @Clause("YCZ-4.5-c")
    void nameAndNumberAloneOpenNoMessageOfAnEarlierCase() {
        Api later = window.citizen(PERSON);
        assertThat(messagesTo(later)).isEmpty();
        assertThat(markRead(later, messageOf(talk.citizen))).isEqualTo(404);
        assertThat(messagesTo(window.citizen(186))).isEmpty();
        assertThat(messagesTo(window.stranger())).isEmpty();
        assertThat(messagesTo(talk.citizen).get(0).getString("state")).isEqualTo("WAITING");
    }

    @Test
    void numberAndCodeOpenTheMessagesOfThatCase() {
        Api later = window.citizen(PERSON);
        later.post("cases/access", Map.of("number", talk.number, "code", code)).expect(200);
        assertThat(messagesTo(later)).hasSize(1);
        assertThat(messagesTo(later).get(0).getJsonObject("facts").getString("caseNumber"))
                .isEqualTo(talk.number);
        assertThat(markRead(later, messageOf(later))).isEqualTo(204);
    }

    /** The product has no stronger check of its own yet, so the session is raised by hand. */
    @Test
    void aStrongIdentityHasTheMessagesOfAllItsCases() {
        Api later = window.citizen(PERSON);
        int applicant = later.get("citizen-sessions/me").expect(200).number("applicant.id");
        try (Desk desk = new Desk()) {
            desk.sql("update citizen_session set level = 2 where applicant_id = ? order by id desc limit 1", applicant);
        }
        assertThat(messagesTo(later))
                .anyMatch(message ->
                        message.getJsonObject("facts").getString("caseNumber").equals(talk.number));
        assertThat(markRead(later, messageOf(talk.citizen))).isEqualTo(204);
    }

    private static List<JsonObject> messagesTo(Api reader) {
        return reader.get("notifications").expect(200).objects("rows");
    }

    private static int messageOf(Api reader) {
        return messagesTo(reader).get(0).getInt("id");
    }

    private static int markRead(Api reader, int id) {
        return reader.put("notifications/" + id + "/read", "").status();
    }
}
