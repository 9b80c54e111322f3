package org.cloudwindow.guidance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.staff.StaffDesk;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The workbench in a call: form, materials, review, what is masked, and the wrap-up. */
class WorkbenchIT {

    private static final String TAXI = "000118016000";
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Api api = TestWindow.get().api();
    private StaffDesk desk;
    private Api citizen;
    private String callId;
    private String caseNumber;

    @AfterEach
    void goOffDuty() {
        if (desk != null) {
            desk.leave();
        }
    }

    @Test
    @Clause({"YCZ-8.2.3-b", "YCZ-10.1.2-b3"})
    void whatTheAgentFillsInIsSavedWithItsOrigin() {
        inCall(261);
        Answer guide = api.get("items/" + TAXI);
        String key = guide.objects("form.fields").stream()
                .filter(field ->
                        "TEXT".equals(field.getString("type")) && !"SENSITIVE".equals(field.getString("sensitivity")))
                .findFirst()
                .orElseThrow()
                .getString("key");
        desk.find("field-" + key).fill("云州市出租汽车有限公司");
        desk.find("field-" + key).blur();
        desk.page().locator("#field-" + key + "-origin[data-origin='AGENT']").waitFor();
        assertThat(file().text("form.data." + key)).isEqualTo("云州市出租汽车有限公司");
        assertThat(file().text("form.origins." + key + ".origin")).isEqualTo("AGENT");
    }

    @Test
    void whatTheCitizenSavesAppearsWithoutAReload() {
        inCall(262);
        Answer file = file();
        String key = api.get("items/" + TAXI).objects("form.fields").stream()
                .filter(field ->
                        "TEXT".equals(field.getString("type")) && !"SENSITIVE".equals(field.getString("sensitivity")))
                .findFirst()
                .orElseThrow()
                .getString("key");
        citizen.put(
                        "cases/" + caseNumber + "/form",
                        Map.of("data", Map.of(key, "市民自己填写的内容"), "version", file.number("form.version")))
                .expect(200);
        desk.page().locator("#field-" + key + "-origin[data-origin='CITIZEN']").waitFor();
        assertThat(desk.find("field-" + key)).hasValue("市民自己填写的内容");
    }

    @Test
    @Clause({"YCZ-8.2.4-e", "YCZ-10.1.2-a3"})
    void theNoticeWaitsUntilEveryPointIsDecidedAndSaysWhy() {
        inCall(263);
        Locator notice = desk.find("issue-notice");
        assertThat(notice).isDisabled();
        assertThat(desk.page().locator("#decision-why")).containsText("没有结论");
        decideEverything();
        desk.page().locator("[data-testid='issue-notice']:enabled").waitFor();
        assertThat(file().objects("undecided")).isEmpty();
    }

    @Test
    @Clause("YCZ-8.2.4-d")
    void aRequiredMaterialWithoutAFileIsShownAsAFault() {
        inCall(264);
        String missing = file().objects("materials").stream()
                .filter(material -> material.getBoolean("missing"))
                .findFirst()
                .orElseThrow()
                .getString("code");
        Locator card = desk.find("material-" + missing);
        card.getByText("未提交").waitFor();
        citizen.upload(
                        "cases/" + caseNumber + "/materials",
                        Map.of("materialCode", missing),
                        "材料.png",
                        "image/png",
                        PICTURE)
                .expect(201);
        card.locator(".w-attachment").waitFor();
        assertThat(card.innerText()).contains("材料.png").doesNotContain("按不通过计");
        card.locator(".w-attachment").click();
        Locator preview = desk.find("preview");
        preview.locator("img").waitFor();
        card.locator("[data-testid$='-pass']").first().check();
        assertThat(preview.isVisible()).isTrue();
        desk.page().keyboard().press("Escape");
        assertThat(preview.count()).isZero();
    }

    @Test
    void aFailedPointKeepsItsRemarkForTheNotice() {
        inCall(265);
        String material = file().text("materials.0.code");
        String point = file().text("materials.0.reviewPoints.0.code");
        Locator card = desk.find("material-" + material);
        desk.find("review-" + material + "-" + point + "-fail").click();
        Locator remark = card.locator(".w-point__remark:visible");
        remark.fill("照片不清晰，请重新拍摄");
        remark.blur();
        desk.page().waitForCondition(() -> "照片不清晰，请重新拍摄".equals(file().text("materials.0.reviewPoints.0.remark")));
        desk.page().reload();
        desk.await("call-state", "CONNECTED");
        assertThat(desk.find("review-" + material + "-" + point + "-fail")).isChecked();
    }

    @Test
    @Clause("YCZ-10.1.2-a1")
    void theIntentIsNotedOnTheRecord() {
        inCall(266);
        desk.find("case-intent").fill("从业资格证快到期，想换证");
        desk.find("case-intent").blur();
        desk.page().waitForCondition(() -> "从业资格证快到期，想换证"
                .equals(desk.api().get("cases/" + caseNumber).text("intent")));
    }

    @Test
    @Clause({"YCZ-8.1.3-a", "YCZ-10.1.2-a2"})
    void anAnswerIsFoundInTheKnowledgePlaceAndSentToTheCitizen() {
        inCall(267);
        Answer guide = api.get("items/" + TAXI).expect(200);
        String question = guide.text("faqs.0.question");
        String answer = guide.text("faqs.0.answer");
        desk.page().locator("#knowledge-search").fill(question);
        Locator hit = desk.page().locator("#knowledge-list details:visible");
        hit.getByText("发给对方").click();
        desk.page().waitForCondition(() -> citizen.get("calls/" + callId + "/chat").objects("rows").stream()
                .anyMatch(said -> said.getString("text").contains(answer)));
    }

    @Test
    void aMaskedNumberIsShownOnlyForAReason() {
        inCall(268);
        Page page = desk.page();
        assertThat(page.locator("#caller-number")).containsText("*");
        desk.find("reveal-applicant").click();
        desk.find("reveal-reason").selectOption("IDENTITY_DOUBT");
        desk.find("reveal-show").click();
        page.waitForCondition(
                () -> Api.idNumber(268).equals(page.locator("#caller-number").innerText()));
    }

    @Test
    void notesTakenInTheCallComeAlongIntoTheWrapUp() {
        inCall(269);
        desk.page().locator("#notes").fill("已说明换证流程");
        desk.find("end-call").click();
        desk.await("call-state", "WRAP_UP");
        assertThat(desk.find("wrap-up-notes")).hasValue("已说明换证流程");
        desk.find("wrap-up-outcome").selectOption("ANSWERED");
        desk.find("wrap-up-done").click();
        desk.page().locator("#idle:visible").waitFor();
        desk.await("presence", "READY");
        Answer record = desk.api().get("cases/" + caseNumber);
        assertThat(record.text("calls.0.notes")).isEqualTo("已说明换证流程");
        assertThat(record.text("calls.0.outcome")).isEqualTo("ANSWERED");
    }

    private void inCall(int person) {
        desk = StaffDesk.open(chromium, "transport1", "/agent");
        desk.beReady();
        citizen = api.citizen(person);
        Answer call = desk.callBy(citizen, TAXI);
        callId = call.text("id");
        caseNumber = call.text("caseNumber");
        desk.answer();
        answerQuestions();
        assertThat(desk.page().locator("#materials article"))
                .hasCount(file().objects("materials").size());
    }

    /** The first option of every question, so that the list of materials is settled. */
    private void answerQuestions() {
        Answer file = file();
        for (List<String> open = file.texts("openQuestions"); !open.isEmpty(); open = file.texts("openQuestions")) {
            var answers = new java.util.HashMap<String, String>();
            file.object()
                    .getJsonObject("situation")
                    .getJsonObject("answers")
                    .forEach((question, answer) ->
                            answers.put(question, ((jakarta.json.JsonString) answer).getString()));
            String question = open.get(0);
            String option = api.get("items/" + TAXI).objects("questions").stream()
                    .filter(each -> each.getString("code").equals(question))
                    .findFirst()
                    .orElseThrow()
                    .getJsonArray("options")
                    .getJsonObject(0)
                    .getString("code");
            answers.put(question, option);
            citizen.put(
                            "cases/" + caseNumber + "/situation",
                            Map.of("answers", answers, "version", file.number("version")))
                    .expect(200);
            file = file();
        }
    }

    /** As often as the list of what is to be decided comes anew under the hands. */
    private void decideEverything() {
        Page page = desk.page();
        await("everything is decided")
                .pollInSameThread()
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    page.locator("[data-testid^='condition-'][data-testid$='-pass']")
                            .all()
                            .forEach(Locator::click);
                    page.locator("[data-testid^='all-pass-']").all().stream()
                            .filter(Locator::isEnabled)
                            .forEach(Locator::click);
                    return file().objects("undecided").isEmpty();
                });
    }

    private Answer file() {
        return citizen.get("cases/" + caseNumber).expect(200);
    }
}
