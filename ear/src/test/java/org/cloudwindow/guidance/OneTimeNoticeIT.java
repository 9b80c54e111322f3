package org.cloudwindow.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;

class OneTimeNoticeIT {

    @Test
    @Clause({"YCZ-8.2.6", "YCZ-8.3.4", "YCZ-10.1.2-a5"})
    void oneNoticeListsEverythingThatHasToBeCorrected() {
        try (var talk = Conversation.begin(131, "agent2")) {
            talk.answerQuestions().fillForm().handInAllBut("M2").pass();
            talk.fail("M1", "G1", "经营地址漏填");
            talk.review(List.of(
                            Map.of("conditionCode", "C3", "result", "FAIL", "remark", "距离不足"),
                            Map.of("fieldKey", "principal", "result", "FAIL", "remark", "与执照不一致")))
                    .expect(200);
            talk.change(talk.citizen, Map.of("kitchenAddress", "")).expect(200);

            Answer notice = talk.agent.post(talk.path("/one-time-notice"), "").expect(201);

            assertThat(notice.objects("lines").stream().map(line -> line.getString("kind")))
                    .contains("MISSING_MATERIAL", "MATERIAL_POINT", "CONDITION", "FORM_FIELD");
            assertThat(talk.seenBy(talk.citizen).text("state")).isEqualTo("RETURNED");
            String paper = Pdf.text(talk.citizen
                    .get(talk.path("/documents/one-time-notice"))
                    .expect(200)
                    .bytes());
            assertThat(paper).containsSubsequence("一次性告知书", notice.text("number"), "法律依据", "（盖章处）");
            for (JsonObject line : notice.objects("lines")) {
                assertThat(paper).contains(line.getString("label").replaceAll("\\s+", ""));
                assertThat(paper).contains(line.getString("remark", "").replaceAll("\\s+", ""));
            }
            Answer guide = talk.citizen.get("items/" + Conversation.ITEM);
            assertThat(paper)
                    .contains("第十二条", guide.text("basics.phone"), guide.text("basics.office"))
                    .doesNotContain(Api.idNumber(131));
        }
    }

    @Test
    void aNoticeWaitsUntilEveryPointIsDecided() {
        try (var talk = Conversation.begin(132, "market1")) {
            talk.answerQuestions().fillForm().handInAllBut().fail("M1", "G1", "漏填");

            Answer refused = talk.agent.post(talk.path("/one-time-notice"), "").expect(409, "REVIEW_INCOMPLETE");

            assertThat(refused.objects("undecided")).isNotEmpty();
            talk.citizen.get(talk.path("/documents/one-time-notice")).expect(404);
        }
    }

    @Test
    void whereNothingIsWrongThereIsNothingToTell() {
        try (var talk = Conversation.begin(133, "market1")) {
            talk.prepare();

            talk.agent.post(talk.path("/one-time-notice"), "").expect(409, "NOTHING_TO_CORRECT");
        }
    }

    @Test
    @Clause("YCZ-8.2.6")
    void aSecondNoticeOnTheSameRoundIsRefusedAndShownToTheSupervisor() {
        try (var talk = Conversation.begin(134, "market1")) {
            talk.prepare().fail("M1", "G1", "漏填");
            talk.agent.post(talk.path("/one-time-notice"), "").expect(201);

            talk.agent.post(talk.path("/one-time-notice"), "").expect(409, "NOTICE_ALREADY_ISSUED");

            Api supervisor = TestWindow.get().api().staff("supervisor1");
            assertThat(supervisor.get(talk.path("/timeline")).expect(200).objects("rows"))
                    .anyMatch(step -> step.getString("kind").equals("NOTICE_REFUSED")
                            && step.getString("actor").equals("market1"));
            assertThat(supervisor.get("notifications").expect(200).objects("rows"))
                    .anyMatch(message -> message.getString("kind").equals("SECOND_NOTICE_ATTEMPTED")
                            && message.getJsonObject("facts")
                                    .getString("caseNumber")
                                    .equals(talk.number));
            assertThat(talk.seenBy(supervisor).objects("notices")).hasSize(1);
        }
    }

    @Test
    void afterTheApplicantHasSuppliedAgainOneMoreNoticeMayFollow() {
        String number;
        Api citizen;
        try (var talk = Conversation.begin(135, "market1")) {
            talk.prepare().fail("M1", "G1", "漏填");
            talk.agent.post(talk.path("/one-time-notice"), "").expect(201);
            assertThat(talk.activeSteps()).containsExactly("Task_GuideApplication");
            number = talk.number;
            citizen = talk.citizen;
        }
        assertThat(citizen.get("cases/" + number).text("state")).isEqualTo("RETURNED");

        try (var again = Conversation.continued(citizen, "market1", number)) {
            assertThat(again.number).isEqualTo(number);
            again.upload(citizen, "M1", "补正.pdf", Conversation.PDF).expect(201);
            assertThat(again.seenBy(citizen).number("round")).isEqualTo(2);
            again.pass().fail("M1", "G2", "仍未签字");

            again.agent.post(again.path("/one-time-notice"), "").expect(201);

            assertThat(again.seenBy(citizen).objects("notices")).hasSize(2);
        }
    }

    @Test
    void theDeadlineCountsWorkingDays() {
        try (var talk = Conversation.begin(136, "market1")) {
            talk.prepare().fail("M1", "G1", "漏填");

            Answer notice = talk.agent.post(talk.path("/one-time-notice"), "").expect(201);

            var issued = Instant.parse(notice.text("issuedAt"))
                    .atZone(ZoneId.of("Asia/Shanghai"))
                    .toLocalDate();
            assertThat(talk.citizen.get("items/" + Conversation.ITEM).number("basics.correctionDays"))
                    .isEqualTo(5);
            var deadline = LocalDate.parse(notice.text("deadline"));
            assertThat(isWorkingDay(deadline)).isTrue();
            assertThat(issued.datesUntil(deadline.plusDays(1)).skip(1).filter(OneTimeNoticeIT::isWorkingDay))
                    .hasSize(5);
        }
    }

    /** By the notice of the State Council that the product comes with: a weekend alone would be right most of the year. */
    private static boolean isWorkingDay(LocalDate day) {
        try (var reader = Json.createReader(
                OneTimeNoticeIT.class.getResourceAsStream("/calendar/cn-" + day.getYear() + ".json"))) {
            JsonObject year = reader.readObject();
            boolean isHoliday = year.getJsonArray("holidays").getValuesAs(JsonObject.class).stream()
                    .anyMatch(off -> !day.isBefore(LocalDate.parse(off.getString("from")))
                            && !day.isAfter(LocalDate.parse(off.getString("to"))));
            boolean isMadeUp = year.getJsonArray("makeUpDays").getValuesAs(JsonString.class).stream()
                    .anyMatch(on -> on.getString().equals(day.toString()));
            return isMadeUp || day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && !isHoliday;
        }
    }
}
