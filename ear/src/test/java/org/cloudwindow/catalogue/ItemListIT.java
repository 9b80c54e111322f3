package org.cloudwindow.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.Test;

/** The public list of items, as anybody reads it. */
class ItemListIT {

    private final Api anybody = TestWindow.get().api();

    @Test
    void anybodyReadsAtLeastFifteenItemsInTheShapeOfTheContract() {
        Answer list = anybody.get("items?max=100").expect(200);
        assertThat(list.number("total")).isGreaterThanOrEqualTo(15);
        assertThat(list.objects("rows")).hasSize(list.number("total")).allSatisfy(row -> assertThat(row.keySet())
                .contains("code", "name", "department", "modes", "type", "promisedDays", "oneStop"));
    }

    @Test
    void aSearchFindsWordsInsideNamesAndKeywordsAndWantsAllOfThem() {
        assertThat(names("search=" + text("食品"))).containsExactly("食品经营许可");
        assertThat(names("search=" + text("奶茶店"))).containsExactly("食品经营许可");
        assertThat(names("search=" + text("许可 公积金"))).isEmpty();
        assertThat(names("search=" + text("经营　许可")))
                .contains("食品经营许可", "道路货物运输经营许可")
                .doesNotContain("居住证申领");
    }

    @Test
    void aSearchFindsTheItemsOfADepartmentByItsName() {
        assertThat(rows("search=" + text("民政局"))).isNotEmpty().allMatch(row -> row.getString("department")
                .equals("deptCivil"));
        assertThat(names("search=" + text("民政局 老年"))).containsExactly("老年人优待证办理");
    }

    @Test
    void whatASearchTakesForAWildcardIsOnlyALetter() {
        assertThat(names("search=%25")).isEmpty();
        assertThat(names("search=_")).isEmpty();
        assertThat(names("search=!")).isEmpty();
    }

    @Test
    void theListIsFilteredByDepartmentModeAndAudience() {
        assertThat(rows("department=deptTransport&max=100"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(row -> row.getString("department").equals("deptTransport"));
        assertThat(names("audience=LEGAL&max=100")).contains("建筑工程施工许可证核发").doesNotContain("居住证申领");
        assertThat(names("mode=ONLINE_GUIDANCE&max=100")).contains("居住证申领").doesNotContain("公共租赁住房申请");
        assertThat(names("mode=REMOTE_ACCEPTANCE&department=deptHousing&audience=NATURAL"))
                .containsExactlyInAnyOrder("公共租赁住房申请", "住房公积金提取");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrDouble() {
        List<String> all = names("max=100");
        assertThat(Stream.of(names("first=0&max=5"), names("first=5&max=5"), names("first=10&max=100"))
                        .flatMap(List::stream))
                .containsExactlyElementsOf(all);
        assertThat(anybody.get("items?first=5&max=5").number("total")).isEqualTo(all.size());
    }

    @Test
    void anUnknownFilterIsRefusedAndAnUnknownDepartmentHasNoItems() {
        anybody.get("items?mode=TELEPATHY").expect(422, "INVALID");
        anybody.get("items?audience=MARTIANS").expect(422, "INVALID");
        assertThat(names("department=deptMagic")).isEmpty();
        assertThat(names("mode=BUSINESS_SUPPORT")).isEmpty();
    }

    @Test
    void aWithdrawnItemIsNotInTheList() {
        assertThat(names("max=100")).doesNotContain("企业名称预先核准");
        assertThat(names("search=" + text("核名"))).isEmpty();
    }

    private List<String> names(String query) {
        return rows(query).stream().map(row -> row.getString("name")).toList();
    }

    private List<JsonObject> rows(String query) {
        return anybody.get("items?" + query).expect(200).objects("rows");
    }

    private static String text(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
