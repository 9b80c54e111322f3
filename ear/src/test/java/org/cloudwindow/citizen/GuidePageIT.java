package org.cloudwindow.citizen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.util.List;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The guide of one item. */
class GuidePageIT {

    private static final String SHOP = "000131014000";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Api api = TestWindow.get().api();

    @Test
    void theMaterialsFollowTheAnswersAndSayWhy() {
        Visitor citizen = new Visitor(chromium.open("citizen")).at("/guide/" + SHOP);
        Locator materials = citizen.find("material-list");
        citizen.find("situation-Q1-RENT").check();
        citizen.find("situation-Q2-SELF").check();
        citizen.find("situation-Q3-NO").check();
        assertThat(materials).containsText("您的情况：租房开店");
        assertThat(materials).containsText("房屋租赁合同");
        assertThat(materials).containsText("场所是租来的");
        citizen.find("situation-Q1-NET").check();
        assertThat(materials).containsText("网络经营场所");
        assertThat(materials).not().containsText("房屋租赁合同");
        assertThat(citizen.find("situation-Q3-NO")).hasCount(0);
    }

    @Test
    @Clause({"YCZ-B.2-a", "YCZ-B.2.1-a"})
    void aFewQuestionsTellBeforehandWhetherOneMayApply() {
        Visitor citizen = new Visitor(chromium.open("citizen")).at("/guide/" + SHOP);
        citizen.find("precheck-C1-CITIZEN").check();
        citizen.find("precheck-C2-no").check();
        assertThat(citizen.find("precheck-result")).containsText("您符合申请条件");
        citizen.find("precheck-C1-FOREIGN").check();
        assertThat(citizen.find("precheck-result")).containsText("目前还不能办理");
        assertThat(citizen.find("precheck-result")).containsText("外国人不能登记");
    }

    @Test
    @Clause("YCZ-B.6-b")
    void everySampleIsShownWhileOnePrepares() {
        Visitor citizen = new Visitor(chromium.open("citizen")).at("/guide/" + SHOP);
        citizen.page().locator("#samples .w-sample").first().waitFor();
        Answer guide = api.get("items/" + SHOP).expect(200);
        List<String> shown = citizen.page().locator("#samples .w-sample").allInnerTexts();
        assertThat(shown)
                .hasSameElementsAs(guide.objects("samples").stream()
                        .map((JsonObject sample) -> sample.getString("content").strip())
                        .toList());
        citizen.page().getByText("看示范样例").first().click();
        assertThat(citizen.page().url()).contains("#sample-");
    }

    @Test
    void theGuideTellsLawTimeFeeOfficeFormAndQuestions() {
        Visitor citizen = new Visitor(chromium.open("citizen")).at("/guide/" + SHOP);
        assertThat(citizen.find("page-title")).hasText("个体工商户设立登记");
        assertThat(citizen.page().locator("#basis")).containsText("市场主体登记管理条例");
        assertThat(citizen.page().locator("#basics")).containsText("1 个工作日");
        assertThat(citizen.page().locator("#form")).containsText("必填");
        assertThat(citizen.page().locator("#faq details").first()).isVisible();
        assertThat(citizen.find("call-start")).isVisible();
    }

    @Test
    void anUnknownItemIsSaidPlainly() {
        Visitor citizen = new Visitor(chromium.open("citizen")).at("/guide/999999999999");
        assertThat(citizen.find("page-title")).hasText("没有这个事项");
        assertThat(citizen.page().locator("#main")).containsText("停止办理");
        assertThat(citizen.find("call-start")).isHidden();
    }
}
