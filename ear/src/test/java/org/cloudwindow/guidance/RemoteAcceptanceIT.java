package org.cloudwindow.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.EmptyLine;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Service mode 2 for items of the window (一站通办件), through REST (DB4110 10.2). */
class RemoteAcceptanceIT {

    /** 社会保障卡申领与补换: of the window, decided on the spot; M3 may follow later. */
    private static final String CARD = "002014003000";

    /** 个体工商户设立登记: of the window, decided by the department within a day. */
    private static final String SHOP = "000131014000";

    private final TestWindow window = TestWindow.get();
    private final Api api = window.api();

    @BeforeEach
    void emptyLine() {
        EmptyLine.restore();
    }

    @Test
    @Clause({"YCZ-10.2.1.2-b", "YCZ-10.2.2-e", "YCZ-8.2.5", "YCZ-8.3.3"})
    void whoCallsWithoutIdentityOrItemLeavesWithADecision() {
        try (var talk = Conversation.unidentified("agent1")) {
            nothingIsAcceptedFromSomebodyUnknown(talk);
            talk.prove(263);
            Conversation card = talk.open(CARD);
            assertThat(card.seenBy(card.agent).text("applicant.name")).contains("*");
            card.answerQuestions().fillForm().handInAllBut("M3").pass();
            promiseIsAgreed(card);
            card.agent.post(card.path("/submission"), "").expect(409, "NOT_CONFIRMED");
            card.confirm();
            assertThat(card.agent.post(card.path("/submission"), "").expect(200).text("receiptNumber"))
                    .startsWith("SJ");
            card.citizen.get(card.path("/documents/material-receipt")).expect(200);
            card.citizen.get(card.path("/documents/acceptance-receipt")).expect(409, "NOT_ACCEPTED_YET");

            decisionIsForThoseWhoMay(card);
            long before = finishedAtOnce();
            Answer decided = card.agent
                    .put(card.path("/acceptance"), Map.of("accepted", true))
                    .expect(200);
            assertThat(decided.text("state")).isEqualTo("ACCEPTED");
            assertThat(decided.isTrue("acceptance.decision.atOnce")).isTrue();
            assertThat(finishedAtOnce()).isEqualTo(before + 1);
            assertThat(Pdf.text(card.citizen
                            .get(card.path("/documents/acceptance-receipt"))
                            .expect(200)
                            .bytes()))
                    .contains("受理通知书")
                    .contains("当场办结");
            card.agent.put(card.path("/acceptance"), Map.of("accepted", true)).expect(409, "STEP_NOT_OPEN");
            assertThat(card.timeline())
                    .containsSubsequence(
                            "ANSWERED",
                            "IDENTITY_PROVEN",
                            "ITEM_CHOSEN",
                            "ACCEPTANCE_OPENED",
                            "PROMISE_AGREED",
                            "PROMISED",
                            "SUBMITTED",
                            "ACCEPTED",
                            "FINISHED_AT_ONCE");
            promiseIsRemindedAndKept(card);
        }
    }

    /** As the operators' figures count it. */
    private long finishedAtOnce() {
        return api.get("metrics")
                .expect(200)
                .body()
                .lines()
                .filter(line -> line.startsWith("cloudwindow_decisions{kind=\"at_once\"}"))
                .mapToLong(line -> Long.parseLong(line.substring(line.indexOf(' ') + 1)))
                .findFirst()
                .orElse(0);
    }

    private static void nothingIsAcceptedFromSomebodyUnknown(Conversation talk) {
        assertThat(talk.seenBy(talk.agent).text("acceptance.openTasks.0")).isEqualTo("Task_CheckIdentity");
        talk.agent.put(talk.path("/item"), Map.of("itemCode", CARD)).expect(409, "IDENTITY_REQUIRED");
        talk.agent.post(talk.path("/submission"), "").expect(409, "IDENTITY_REQUIRED");
        talk.citizen
                .put(talk.path("/form"), Map.of("data", Map.of(), "version", 0))
                .expect(409, "IDENTITY_REQUIRED");
        talk.agent
                .put(talk.path("/mode"), Map.of("mode", "ONLINE_GUIDANCE", "reason", "可以网办"))
                .expect(409, "IDENTITY_REQUIRED");
        talk.citizen
                .put("citizen-sessions/me/identity", Map.of("name", "李四", "idNumber", Api.idNumber(263)))
                .expect(403, "IDENTITY_REFUSED");
    }

    private static void promiseIsAgreed(Conversation card) {
        assertThat(card.seenBy(card.citizen).texts("acceptance.promise.missing"))
                .containsExactly("M3");
        card.agent.put(card.path("/promise"), Map.of("dueOn", "tomorrow")).expect(422, "INVALID");
        card.agent.put(card.path("/promise"), Map.of()).expect(422, "INVALID");
        card.agent.put(card.path("/promise"), Map.of("dueOn", "2020-01-01")).expect(422, "INVALID");
        String day = LocalDate.now().plusDays(7).toString();
        card.citizen.put(card.path("/promise"), Map.of("dueOn", day)).expect(403, "FORBIDDEN");
        card.agent.put(card.path("/promise"), Map.of("dueOn", day)).expect(200);
        assertThat(card.seenBy(card.citizen).text("acceptance.promise.dueOn")).isEqualTo(day);
    }

    private void decisionIsForThoseWhoMay(Conversation card) {
        Map<String, Boolean> accepted = Map.of("accepted", true);
        card.citizen.put(card.path("/acceptance"), accepted).expect(403, "FORBIDDEN");
        assertThat(card.seenBy(card.agent).isTrue("acceptance.mayDecide")).isTrue();
        assertThat(card.seenBy(api.staff("supervisor1")).isTrue("acceptance.mayDecide"))
                .isFalse();
        api.staff("market1").put(card.path("/acceptance"), accepted).expect(404, "NOT_FOUND");
        api.staff("supervisor1").put(card.path("/acceptance"), accepted).expect(403, "FORBIDDEN");
        card.agent.put(card.path("/acceptance"), Map.of()).expect(422, "INVALID");
        card.agent.put(card.path("/acceptance"), Map.of("accepted", false)).expect(422, "INVALID");
    }

    private void promiseIsRemindedAndKept(Conversation card) {
        strike("BoundaryEvent_PromiseDue", card.number);
        await("the promise is overdue").until(() -> card.timeline().contains("PROMISE_OVERDUE"));
        card.upload(card.citizen, "M1", "不能再交.pdf", Conversation.PDF).expect(409, "STEP_NOT_OPEN");
        card.upload(card.citizen, "M3", "相片.pdf", Conversation.PDF).expect(201);
        assertThat(card.seenBy(card.citizen).text("acceptance.promise.keptAt")).isNotBlank();
        card.upload(card.citizen, "M3", "又一张.pdf", Conversation.PDF).expect(409, "STEP_NOT_OPEN");
    }

    /** The model's clock strikes now. */
    private void strike(String timer, String caseNumber) {
        int due = window.change(
                "update ACT_RU_JOB set DUEDATE_ = timestampadd(day, -1, now()) where HANDLER_CFG_ = ?"
                        + " and PROCESS_INSTANCE_ID_ in (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)",
                timer,
                caseNumber);
        assertThat(due).isEqualTo(1);
    }

    @Test
    @Clause("YCZ-10.2.1.1-a")
    void anItemThatCannotBeAppliedForOnlineIsCalledAboutInModeTwo() {
        Api citizen = api.stranger();
        String notOnline = "000125001000";
        citizen.post("calls", Map.of("mode", "REMOTE_ACCEPTANCE", "itemCode", "000711001000"))
                .expect(409, "ITEM_NOT_OFFERED");
        citizen.post("calls", Map.of("mode", "BUSINESS_SUPPORT")).expect(409, "ITEM_NOT_OFFERED");

        Answer call = citizen.post("calls", Map.of("mode", "REMOTE_ACCEPTANCE", "itemCode", notOnline))
                .expect(201);

        assertThat(call.text("mode")).isEqualTo("REMOTE_ACCEPTANCE");
        assertThat(call.text("itemCode")).isEqualTo(notOnline);
        citizen.put("calls/" + call.text("id") + "/end", "").expect(200);
    }

    @Test
    void theDepartmentDecidesAfterTheCallFromItsTask() {
        String number;
        Conversation shop;
        try (var talk = Conversation.unidentified("agent1")) {
            talk.prove(264);
            shop = talk.open(SHOP).prepare().confirm();
            shop.agent.post(shop.path("/submission"), "").expect(200);
            number = shop.number;
        }
        Api approver = api.staff("market2");
        JsonObject task = approver.get("work-items?filter=GROUP&search=" + number)
                .expect(200)
                .objects("rows")
                .get(0);
        assertThat(task.getString("taskKey")).isEqualTo("Task_DecideAcceptance");
        approver.post("work-items/" + task.getString("id") + "/completion", Map.of("outcome", "ACCEPT"))
                .expect(409, "STEP_HAS_OWN_CALL");
        String path = "cases/" + number;
        Map<String, Object> refused = Map.of("accepted", false, "reason", "经营场所不在本辖区");
        String claim = "work-items/" + task.getString("id") + "/assignment";
        Api colleague = api.staff("market1");
        colleague.put(claim, "").expect(200);
        assertThat(approver.get(path).expect(200).isTrue("acceptance.heldByAnother"))
                .isTrue();
        assertThat(approver.get(path).isTrue("acceptance.mayDecide")).isFalse();
        approver.put(path + "/acceptance", refused).expect(409, "ALREADY_CLAIMED");
        assertThat(chiefOfMarket().get(path).isTrue("acceptance.mayDecide"))
                .as("for a colleague who is away")
                .isTrue();
        colleague.delete(claim).expect(204);
        approver.put(claim, "").expect(200);
        approver.put(path + "/acceptance", refused).expect(200);

        assertThat(approver.get(path).expect(200).text("state")).isEqualTo("NOT_ACCEPTED");
        assertThat(Pdf.text(approver.get(path + "/documents/non-acceptance-notice")
                        .expect(200)
                        .bytes()))
                .contains("经营场所不在本辖区");
        approver.get(path + "/documents/acceptance-receipt").expect(409, "NOT_ACCEPTED_YET");
        shop.citizen.get(path + "/documents/non-acceptance-notice").expect(200);
    }

    private Api chiefOfMarket() {
        String name = "chief" + System.nanoTime();
        Map<String, Object> account = Map.of(
                "username", name,
                "displayName", "部门负责人",
                "password", "window-demo",
                "groups", List.of("roleAgent", "roleChief", "deptMarket"),
                "centreCode", "CITY");
        api.staff("admin1").post("accounts", account).expect(201);
        return api.staff(name);
    }

    @Test
    void whatIsNotCorrectedInTimeIsClosedAndWhatIsTakenUpAgainIsNot() {
        String number;
        Api citizen;
        try (var talk = Conversation.unidentified("agent1")) {
            talk.prove(265);
            Conversation shop = talk.open(SHOP).prepare().fail("M1", "G1", "漏填");
            shop.agent.post(shop.path("/one-time-notice"), "").expect(201);
            number = shop.number;
            citizen = shop.citizen;
        }
        Answer again = citizen.post("calls", Map.of("mode", "REMOTE_ACCEPTANCE", "caseNumber", number))
                .expect(201);
        citizen.put("calls/" + again.text("id") + "/end", "").expect(200);
        try (var talk = Conversation.answered(
                citizen,
                api.staff("market1"),
                citizen.post("calls", Map.of("mode", "REMOTE_ACCEPTANCE", "caseNumber", number))
                        .expect(201))) {
            assertThat(talk.seenBy(citizen).text("state")).isEqualTo("RETURNED");
        }
        strike("BoundaryEvent_DeadlineMissed", number);
        await("the case is closed")
                .until(() ->
                        citizen.get("cases/" + number).expect(200).text("state").equals("LAPSED"));
        citizen.post("calls", Map.of("mode", "REMOTE_ACCEPTANCE", "caseNumber", number))
                .expect(409, "CASE_CLOSED");
    }

    @Test
    @Clause({"YCZ-8.2.4-b", "YCZ-10.2.1.1-a"})
    void aConversationChangesItsModeAndBackWithoutRingingAgain() {
        try (var talk = Conversation.begin(266, "market1")) {
            modeIsForWhoHandlesTheCase(talk);
            talk.answerQuestions();
            int version = talk.version();

            Answer remote = talk.agent
                    .put(talk.path("/mode"), Map.of("mode", "REMOTE_ACCEPTANCE", "reason", "网上申报失败"))
                    .expect(200);

            assertThat(remote.text("mode")).isEqualTo("REMOTE_ACCEPTANCE");
            assertThat(remote.number("version")).isEqualTo(version);
            assertThat(remote.texts("acceptance.openTasks")).containsExactly("Task_OpenApprovalSystem");
            assertThat(remote.text("process.processKey")).isEqualTo("RemoteAcceptanceProcess");
            assertThat(talk.agent.get("calls/" + talk.callId).expect(200).text("mode"))
                    .isEqualTo("REMOTE_ACCEPTANCE");
            assertThat(talk.agent.get("calls/" + talk.callId).expect(200).text("state"))
                    .isEqualTo("CONNECTED");

            talk.agent
                    .put(talk.path("/mode"), Map.of("mode", "ONLINE_GUIDANCE", "reason", "网上恢复了"))
                    .expect(200);
            assertThat(talk.seenBy(talk.agent).texts("acceptance.openTasks")).containsExactly("Task_GuideApplication");
            assertThat(talk.timeline().stream().filter("MODE_CHANGED"::equals)).hasSize(2);
        }
    }

    private void modeIsForWhoHandlesTheCase(Conversation talk) {
        Map<String, String> wish = Map.of("mode", "REMOTE_ACCEPTANCE", "reason", "网上申报失败");
        talk.citizen.put(talk.path("/mode"), wish).expect(403, "FORBIDDEN");
        api.staff("market2").put(talk.path("/mode"), wish).expect(403, "FORBIDDEN");
        api.staff("housing1").put(talk.path("/mode"), wish).expect(404, "NOT_FOUND");
        talk.agent.put(talk.path("/mode"), Map.of("mode", "REMOTE_ACCEPTANCE")).expect(422, "INVALID");
        talk.agent
                .put(talk.path("/mode"), Map.of("mode", "SHOUTING", "reason", "因为"))
                .expect(422, "INVALID");
        talk.agent
                .put(talk.path("/mode"), Map.of("mode", "ONLINE_GUIDANCE", "reason", "因为"))
                .expect(409, "ALREADY_IN_MODE");
        talk.agent
                .put(talk.path("/mode"), Map.of("mode", "BUSINESS_SUPPORT", "reason", "因为"))
                .expect(409, "ITEM_NOT_OFFERED");
    }

    @Test
    void theHandlingPersonOfALegalPersonIsProvenWithIt() {
        try (var talk = Conversation.unidentified("agent1")) {
            talk.citizen
                    .put(
                            "citizen-sessions/me/identity",
                            Map.of(
                                    "organization",
                                    "云窗示范有限公司",
                                    "creditCode",
                                    "91419901MA0000007P",
                                    "name",
                                    "市民267",
                                    "idNumber",
                                    Api.idNumber(267)))
                    .expect(403, "IDENTITY_REFUSED");
            assertThat(talk.seenBy(talk.agent).texts("acceptance.openTasks")).containsExactly("Task_CheckIdentity");
            talk.citizen
                    .put(
                            "citizen-sessions/me/identity",
                            Map.of(
                                    "organization",
                                    "云窗示范有限公司",
                                    "creditCode",
                                    "91419901MA0000007P",
                                    "name",
                                    "张晓明",
                                    "idNumber",
                                    "419901199003070014"))
                    .expect(200);

            Answer seen = talk.seenBy(talk.agent);
            assertThat(seen.text("applicant.organization")).isEqualTo("云窗示范有限公司");
            assertThat(seen.texts("acceptance.openTasks")).containsExactly("Task_OpenAcceptance");
        }
    }

    @Test
    void anAgentChecksPersonAndAuthorityOfWhoCannotType() {
        try (var talk = Conversation.unidentified("agent1")) {
            Map<String, String> deputy = Map.of(
                    "organization",
                    "云窗示范有限公司",
                    "creditCode",
                    "91419901MA0000007P",
                    "name",
                    "市民260",
                    "idNumber",
                    Api.idNumber(260));
            talk.citizen.put(talk.path("/applicant"), deputy).expect(403, "FORBIDDEN");
            api.staff("market2").put(talk.path("/applicant"), deputy).expect(404, "NOT_FOUND");
            talk.agent.put(talk.path("/applicant"), Map.of("name", "市民260")).expect(422, "INVALID");
            talk.agent.put(talk.path("/applicant"), deputy).expect(403, "IDENTITY_REFUSED");

            var authorised = new java.util.HashMap<>(deputy);
            authorised.put("authorization", "授权委托书 2026-7 号，原件已看");
            talk.agent.put(talk.path("/applicant"), authorised).expect(200);

            assertThat(talk.seenBy(talk.agent).text("applicant.organization")).isEqualTo("云窗示范有限公司");
            assertThat(talk.timeline()).containsSubsequence("IDENTITY_PROVEN", "AUTHORITY_CHECKED");
            talk.agent.put(talk.path("/applicant"), authorised).expect(409, "STEP_NOT_OPEN");
        }
    }

    @Test
    void anotherItemMayTurnOutToBeHandledElsewhere() {
        try (var talk = Conversation.unidentified("agent1")) {
            talk.prove(268).open(SHOP);

            talk.agent
                    .put(talk.path("/item"), Map.of("itemCode", Conversation.ITEM))
                    .expect(200);

            Answer seen = talk.seenBy(talk.agent);
            assertThat(seen.texts("acceptance.openTasks")).containsExactly("Task_OpenApprovalSystem");
            assertThat(List.of(seen.text("item.code"))).containsExactly(Conversation.ITEM);
        }
    }
}
