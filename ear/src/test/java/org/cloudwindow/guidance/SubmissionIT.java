package org.cloudwindow.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;

class SubmissionIT {

    @Test
    @Clause({"YCZ-10.1.2-a6", "YCZ-8.1.1-b"})
    void aCompleteConfirmedApplicationIsHandedInWithAReceipt() {
        try (var talk = Conversation.begin(121, "agent1")) {
            talk.prepare().confirm();

            Answer receipt = talk.citizen.post(talk.path("/submission"), "").expect(200);

            assertThat(receipt.text("receiptNumber")).matches("SJ\\d{14}");
            assertThat(receipt.text("receiptCode")).matches("[A-HJKMNP-Z2-9]{8}");
            assertThat(talk.seenBy(talk.agent).text("state")).isEqualTo("SUBMITTED");
            String paper = Pdf.text(talk.citizen
                    .get(talk.path("/documents/material-receipt"))
                    .expect(200)
                    .bytes());
            assertThat(paper)
                    .contains(
                            "收件凭证",
                            receipt.text("receiptNumber"),
                            receipt.text("receiptCode"),
                            talk.number,
                            "食品经营许可",
                            "不代表申请已被受理")
                    .doesNotContain(Api.idNumber(121));
        }
    }

    @Test
    @Clause("YCZ-8.2.1-b")
    void anAgentInTheCallHandsInForTheApplicantWhoConfirmed() {
        try (var talk = Conversation.begin(122, "market1")) {
            talk.prepare().confirm();

            Answer receipt = talk.agent.post(talk.path("/submission"), "").expect(200);

            assertThat(talk.seenBy(talk.citizen).text("receipt.receiptCode")).isEqualTo(receipt.text("receiptCode"));
            assertThat(talk.seenBy(talk.agent).text("receipt.receiptCode")).isNull();
        }
    }

    @Test
    void nothingIsHandedInThatTheApplicantHasNotConfirmed() {
        try (var talk = Conversation.begin(123, "market1")) {
            talk.prepare();

            talk.citizen.post(talk.path("/submission"), "").expect(409, "NOT_CONFIRMED");
            talk.confirm().change(talk.agent, Map.of("kitchenAddress", "别处")).expect(200);
            talk.agent.post(talk.path("/submission"), "").expect(409, "NOT_CONFIRMED");
            talk.citizen
                    .put(talk.path("/confirmation"), Map.of("version", talk.version() - 1))
                    .expect(409, "STALE");
        }
    }

    @Test
    @Clause({"YCZ-8.2.4-d", "YCZ-8.2.4-e"})
    void nothingIsHandedInWhileAMaterialIsMissingOrAConditionUndecided() {
        try (var talk = Conversation.begin(124, "market1")) {
            talk.answerQuestions().fillForm().handInAllBut("M2");
            Answer refused = talk.agent.post(talk.path("/submission"), "").expect(409, "REVIEW_INCOMPLETE");
            assertThat(refused.objects("undecided"))
                    .anyMatch(open -> open.getString("conditionCode", "").equals("C1"));
            assertThat(refused.objects("failed"))
                    .anyMatch(fault -> fault.getString("kind").equals("MISSING_MATERIAL")
                            && fault.getString("code").equals("M2"));

            talk.pass().confirm();

            talk.agent.post(talk.path("/submission"), "").expect(409, "REVIEW_INCOMPLETE");
            assertThat(talk.seenBy(talk.agent).objects("conditions"))
                    .isNotEmpty()
                    .allMatch(condition -> condition.getString("result").equals("PASS")
                            && condition.getString("reviewer").equals("market1"));
        }
    }

    @Test
    @Clause("YCZ-8.2.4-e")
    void nothingIsHandedInWhileOneConditionIsNotMet() {
        try (var talk = Conversation.begin(178, "market1")) {
            talk.prepare();
            talk.review(List.of(Map.of("conditionCode", "C1", "result", "FAIL", "remark", "主体不符")))
                    .expect(200);
            talk.confirm();

            Answer refused = talk.agent.post(talk.path("/submission"), "").expect(409, "REVIEW_INCOMPLETE");

            assertThat(refused.objects("undecided")).isEmpty();
            assertThat(refused.objects("failed"))
                    .hasSize(1)
                    .allMatch(fault -> fault.getString("kind").equals("CONDITION")
                            && fault.getString("code").equals("C1"));
        }
    }

    @Test
    @Clause("YCZ-10.1.1.1-e")
    void guidanceBeginsWhenTheAgentJoinsAndNotBefore() {
        Api citizen = TestWindow.get().api().citizen(125);
        Api agent = TestWindow.get().api().staff("market1");
        Answer call = citizen.post(
                        "calls", Map.of("itemCode", Conversation.ITEM, "mode", "ONLINE_GUIDANCE", "channel", "PC"))
                .expect(201);
        String path = "cases/" + call.text("caseNumber");
        Map<String, Object> change = Map.of("data", Map.of("floorArea", 1), "version", 0);

        Answer refused = citizen.put(path + "/form", change).expect(409, "STEP_NOT_OPEN");
        assertThat(citizen.get(path).expect(200).text("form.version")).isEqualTo("0");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");

        try (var talk = Conversation.answered(citizen, agent, call)) {
            assertThat(talk.activeSteps()).containsExactly("Task_GuideApplication");
            citizen.put(path + "/form", change).expect(200);
        }
    }

    @Test
    void aCallThatNobodyAnsweredLeavesAnUnfinishedCase() {
        Api citizen = TestWindow.get().api().citizen(179);
        Answer call = citizen.post(
                        "calls", Map.of("itemCode", Conversation.ITEM, "mode", "ONLINE_GUIDANCE", "channel", "PC"))
                .expect(201);

        citizen.put("calls/" + call.text("id") + "/end", "").expect(200);

        assertThat(citizen.get("cases/" + call.text("caseNumber")).expect(200).text("state"))
                .isEqualTo("UNFINISHED");
    }

    @Test
    @Clause({"YCZ-10.1.2-a3", "YCZ-10.1.2-a4"})
    void whatIsPutRightInTheCallIsReviewedAgain() {
        try (var talk = Conversation.begin(126, "market1")) {
            talk.prepare().fail("M1", "G2", "没有签字");
            assertThat(talk.activeSteps()).containsExactly("Task_ReviewMaterials");

            talk.upload(talk.citizen, "M1", "重新签字.pdf", Conversation.PDF).expect(201);

            assertThat(talk.activeSteps()).containsExactly("Task_GuideApplication");
            assertThat(talk.seenBy(talk.agent).objects("undecided"))
                    .isNotEmpty()
                    .allMatch(open -> open.getString("materialCode").equals("M1"));
            talk.pass();
            assertThat(talk.activeSteps()).containsExactly("Task_ReviewMaterials");
            assertThat(talk.seenBy(talk.agent).objects("undecided")).isEmpty();
        }
    }

    @Test
    void afterSubmissionNothingIsChangedAnyMore() {
        try (var talk = Conversation.begin(127, "market1")) {
            talk.prepare().confirm();
            talk.citizen.post(talk.path("/submission"), "").expect(200);

            talk.change(talk.citizen, Map.of("floorArea", 99)).expect(409, "STEP_NOT_OPEN");
            talk.upload(talk.citizen, "M1", "x.pdf", Conversation.PDF).expect(409, "STEP_NOT_OPEN");
            talk.citizen.post(talk.path("/submission"), "").expect(409, "STEP_NOT_OPEN");
            talk.agent.post(talk.path("/one-time-notice"), "").expect(409, "STEP_NOT_OPEN");
            talk.citizen.get(talk.path("/documents/acceptance-receipt")).expect(409, "NOT_ACCEPTED_YET");
        }
    }

    @Test
    @Clause({"YCZ-3.4-c", "YCZ-4.5-a"})
    void theRecordShowsEveryStepAndIsFoundByItsNumber() {
        try (var talk = Conversation.begin(128, "market1")) {
            talk.prepare().confirm();
            talk.agent.put(talk.path("/intent"), Map.of("text", "想开一家面馆")).expect(204);
            talk.citizen.post(talk.path("/submission"), "").expect(200);
            talk.hangUp();
            talk.agent
                    .put("calls/" + talk.callId + "/wrap-up", Map.of("outcome", "SUBMITTED", "notes", "顺利办结"))
                    .expect(200);

            assertThat(talk.timeline())
                    .containsSubsequence(
                            "OPENED",
                            "OFFERED",
                            "ANSWERED",
                            "SITUATION_CHANGED",
                            "FORM_CHANGED",
                            "MATERIAL_ADDED",
                            "REVIEWED",
                            "CONFIRMED",
                            "SUBMITTED",
                            "CALL_ENDED",
                            "EVALUATION_INVITED",
                            "WRAP_UP_DONE");
            Answer found = talk.agent.get("cases?search=" + talk.number).expect(200);
            assertThat(found.number("total")).isEqualTo(1);
            assertThat(found.text("rows.0.applicantName")).contains("*");
            Answer record = talk.seenBy(talk.agent);
            assertThat(record.text("intent")).isEqualTo("想开一家面馆");
            assertThat(record.text("calls.0.notes")).isEqualTo("顺利办结");
            assertThat(record.text("calls.0.outcome")).isEqualTo("SUBMITTED");
            assertThat(talk.seenBy(talk.citizen).text("calls.0.notes")).isNull();
        }
    }

    @Test
    @Clause("YCZ-10.1.2-a4")
    void consentsFaultsAndWhatIsPutRightInTheCallStayOnTheRecord() {
        try (var talk = Conversation.begin(177, "market1")) {
            talk.citizen
                    .put("calls/" + talk.callId + "/consents/CAMERA", Map.of("granted", true, "textVersion", "2026-1"))
                    .expect(200);
            talk.prepare().fail("M1", "G1", "经营地址漏填");

            talk.upload(talk.citizen, "M1", "补正.pdf", Conversation.PDF).expect(201);

            assertThat(talk.activeSteps()).contains("Task_GuideApplication");
            talk.pass();
            assertThat(talk.timeline())
                    .containsSubsequence("CONSENT_GIVEN", "REVIEWED", "MATERIAL_ADDED", "REPAIR", "REVIEWED");
            assertThat(talk.agent.get(talk.path("/timeline")).objects("rows"))
                    .anyMatch(step -> step.getString("kind").equals("REVIEWED")
                            && step.getJsonObject("facts").getString("faults").contains("经营地址漏填"));
        }
    }

    @Test
    void whatAnEarlierTalkHasReviewedIsSubmittedInTheNext() {
        String number;
        Api citizen;
        try (var first = Conversation.begin(197, "market1")) {
            first.prepare();
            number = first.number;
            citizen = first.citizen;
        }
        try (var second = Conversation.continued(citizen, "market1", number)) {
            assertThat(second.activeSteps()).contains("Task_GuideApplication");
            second.confirm();

            assertThat(second.agent
                            .post(second.path("/submission"), "")
                            .expect(200)
                            .text("receiptNumber"))
                    .isNotBlank();
        }
    }

    @Test
    void tasksThatComeAfterAChangeOfItemBelongToItsDepartment() {
        try (var talk = Conversation.begin(198, "agent1")) {
            String other = talk.agent
                    .get("items?department=deptSocial&mode=ONLINE_GUIDANCE")
                    .text("rows.0.code");
            talk.agent.put(talk.path("/item"), Map.of("itemCode", other)).expect(200);
            talk.pass();

            assertThat(TestWindow.get()
                            .api()
                            .staff("social1")
                            .get("work-items?filter=ALL&search=" + talk.number)
                            .expect(200)
                            .text("rows.0.group"))
                    .isEqualTo("deptSocial");
        }
    }

    @Test
    void whatIsTooLongOrNoOutcomeOrHalfAMaskIsRefusedInWords() {
        try (var talk = Conversation.begin(199, "market1")) {
            String secret = talk.citizen.get("items/" + Conversation.ITEM).objects("form.fields").stream()
                    .filter(field -> field.getString("sensitivity").equals("SENSITIVE"))
                    .map(field -> field.getString("key"))
                    .findFirst()
                    .orElseThrow();
            Answer masked = talk.change(talk.agent, Map.of(secret, "4199****")).expect(422, "INVALID");
            assertThat(masked.text("violations.0.field")).isEqualTo(secret);
            assertThat(masked.text("violations.0.message")).contains("遮盖");
            talk.agent
                    .put("agents/me/presence", Map.of("state", "BREAK", "reason", "x".repeat(201)))
                    .expect(422, "INVALID");
            talk.hangUp();
            String wrapUp = "calls/" + talk.callId + "/wrap-up";
            for (String outcome : List.of("A".repeat(41), Api.idNumber(199), "<script>")) {
                talk.agent.put(wrapUp, Map.of("outcome", outcome, "notes", "完")).expect(422, "INVALID");
            }
            talk.agent
                    .put(wrapUp, Map.of("outcome", "DONE", "notes", "长".repeat(4001)))
                    .expect(422, "INVALID");
        }
    }

    @Test
    @Clause("YCZ-10.1.2-b1")
    void theAgentPutsTheCaseOnTheItemThatIsReallyMeant() {
        try (var talk = Conversation.begin(129, "market1")) {
            talk.answerQuestions().fillForm().handInAllBut();
            List<String> others =
                    talk.agent.get("items?department=deptMarket&mode=ONLINE_GUIDANCE").objects("rows").stream()
                            .map(row -> row.getString("code"))
                            .filter(code -> !code.equals(Conversation.ITEM))
                            .toList();

            Answer changed = talk.agent
                    .put(talk.path("/item"), Map.of("itemCode", others.get(0)))
                    .expect(200);

            assertThat(changed.text("item.code")).isEqualTo(others.get(0));
            assertThat(changed.objects("materials"))
                    .isNotEmpty()
                    .allMatch(material -> material.getJsonArray("files").stream()
                            .allMatch(file -> file.asJsonObject().getBoolean("superseded")));
            assertThat(changed.object().getJsonObject("situation").getJsonObject("answers"))
                    .isEmpty();
            assertThat(talk.timeline()).contains("ITEM_CHANGED");
        }
    }

    @Test
    @Clause("YCZ-B.4.2-b")
    void whatTheIdentityCheckKnowsNobodyTypesAgain() {
        Api citizen = TestWindow.get().api().citizen(130);
        Answer call = citizen.post(
                        "calls", Map.of("itemCode", "000131014000", "mode", "ONLINE_GUIDANCE", "channel", "PC"))
                .expect(201);

        Answer record = citizen.get("cases/" + call.text("caseNumber")).expect(200);

        assertThat(record.object().getJsonObject("form").getJsonObject("data").toString())
                .contains("市民130", Api.idNumber(130));
        assertThat(record.object()
                        .getJsonObject("form")
                        .getJsonObject("origins")
                        .values())
                .hasSize(2)
                .allMatch(origin -> origin.asJsonObject().getString("origin").equals("DATA"));
        citizen.put("calls/" + call.text("id") + "/end", "").expect(200);
    }

    @Test
    @Clause("YCZ-7.2-b")
    void aRecordIsNotDeletedBeforeItsHalfYearIsOver() throws SQLException {
        try (var talk = Conversation.begin(120, "market1")) {
            assertThat(LocalDate.parse(talk.seenBy(talk.agent).text("keepUntil")))
                    .isAfterOrEqualTo(LocalDate.now(ZoneOffset.UTC).plusDays(184));
            try (var connection = TestWindow.get().database();
                    var statement = connection.createStatement()) {
                for (String from : List.of("guidance_case_step where case_number", "guidance_case where number")) {
                    assertThatThrownBy(
                                    () -> statement.executeUpdate("delete from " + from + " = '" + talk.number + "'"))
                            .isInstanceOf(SQLException.class)
                            .hasMessageContaining("kept for half a year");
                }
            }
            assertThat(talk.timeline()).contains("OPENED");
        }
    }
}
