package org.cloudwindow.guidance.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PapersTest {

    @Test
    void aNoticeSaysEverythingInTheOrderInWhichItIsRead() throws IOException {
        byte[] pdf = print("one-time-notice", notice());

        assertThat(text(pdf))
                .containsSubsequence(
                        "一次性告知书",
                        "GZ20261123000007",
                        "张晓明",
                        "缺少的材料",
                        "场所使用证明",
                        "需要补正的材料",
                        "签字处已由本人签字或签章",
                        "审查意见：签名与证件不符",
                        "不符合的受理条件",
                        "需要更正的表单内容",
                        "法律依据",
                        "第八条",
                        "办理窗口",
                        "（盖章处）");
    }

    @Test
    void theFontIsEmbeddedInEveryPaper() throws IOException {
        try (PDDocument document = Loader.loadPDF(print("one-time-notice", notice()))) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("NotoSansSC");
                }
            }
        }
    }

    @Test
    void aScriptInARemarkIsPrintedAsText() throws IOException {
        Map<String, Object> values = notice();
        values.put("points", List.of(row(1, "申请书", "要点", "<script>alert(1)</script>{{phone}}&\u0007")));

        assertThat(text(print("one-time-notice", values))).contains("<script>alert(1)</script>{{phone}}&");
    }

    @Test
    void aSectionWithoutContentIsLeftOut() throws IOException {
        Map<String, Object> values = notice();
        values.put("conditions", List.of());
        values.put("has_conditions", "");

        assertThat(text(print("one-time-notice", values))).doesNotContain("不符合的受理条件");
    }

    @Test
    void aReceiptNamesWhatWasReceivedAndIsNoAcceptance() throws IOException {
        assertThat(text(print("material-receipt", receipt())))
                .containsSubsequence("收件凭证", "SJ20261123000003", "K7M2Q9XD", "收到的材料", "申请书", "不代表申请已被受理");
    }

    @Test
    void aReceiptIsOneSheet() throws IOException {
        try (PDDocument document = Loader.loadPDF(print("material-receipt", receipt()))) {
            assertThat(document.getNumberOfPages()).isOne();
        }
    }

    private static byte[] print(String template, Map<String, Object> values) throws IOException {
        byte[] pdf = new PdfPrinter()
                .print(Template.load("/org/cloudwindow/guidance/papers/" + template + ".xhtml")
                        .fill(values));
        Path shown = Path.of("target", "papers", template + ".pdf");
        Files.createDirectories(shown.getParent());
        Files.write(shown, pdf);
        return pdf;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Map<String, Object> common() {
        Map<String, Object> values = new HashMap<>();
        values.put("caseNumber", "YC20261123000012");
        values.put("item", "个体工商户设立登记");
        values.put("itemCode", "11419901MA000000XK4000131014000");
        values.put("body", "云窗市市场监督管理局");
        values.put("addressee", "张晓明");
        values.put("idKind", "身份证号码");
        values.put("idNumber", "4199**********0014");
        values.put("office", "云窗市政务服务中心二楼市场监管综合窗口（云窗大道1号）");
        values.put("phone", "0399-1234567");
        values.put("hours", "工作日 9:00—12:00，13:00—17:00");
        values.put("issuedOn", "2026年11月23日");
        values.put(
                "basis",
                List.of(
                        Map.of(
                                "law", "促进个体工商户发展条例",
                                "article", "第八条",
                                "text", "市场主体登记机关应当为个体工商户提供依法合规、规范统一、公开透明、便捷高效的登记服务。"),
                        Map.of(
                                "law",
                                "中华人民共和国市场主体登记管理条例",
                                "article",
                                "第十六条",
                                "text",
                                "申请办理市场主体登记，应当提交申请书、申请人资格文件等材料。")));
        return values;
    }

    private static Map<String, Object> notice() {
        Map<String, Object> values = common();
        values.put("number", "GZ20261123000007");
        values.put("round", 1);
        values.put("code", "K7M2Q9XD");
        values.put("deadline", "2026年11月30日");
        values.put("correctionDays", 5);
        values.put("total", 9);
        put(values, "missing", List.of(row(1, "经营场所使用证明", "由不动产登记机构或出租人出具；自有房屋提交不动产权证书，租赁房屋提交租赁合同", "")));
        List<Map<String, Object>> points = new ArrayList<>();
        points.add(row(1, "个体工商户登记（备案）申请书", "签字处已由本人签字或签章", "签名与证件不符"));
        for (int i = 2; i < 12; i++) {
            points.add(row(i, "经营者身份证明", "持证主体与申请主体名称一致", "第 " + i + " 页照片模糊，请重新拍摄，四角完整、无反光"));
        }
        put(values, "points", points);
        put(values, "conditions", List.of(row(1, "经营者年满十八周岁，具有完全民事行为能力", "未满十八周岁的，应由监护人代为申请", "")));
        put(values, "fields", List.of(row(1, "经营范围", "必填项未填写", "")));
        return values;
    }

    private static Map<String, Object> receipt() {
        Map<String, Object> values = common();
        values.put("number", "SJ20261123000003");
        values.put("code", "K7M2Q9XD");
        values.put("submittedAt", "2026年11月23日 17:05");
        values.put("promised", "受理之日起 3 个工作日内");
        values.put("situation", "租赁场所、本人经营");
        put(
                values,
                "materials",
                List.of(
                        Map.of("position", 1, "name", "个体工商户登记（备案）申请书", "form", "电子", "addedAt", "2026年11月23日 16:58"),
                        Map.of("position", 2, "name", "经营者身份证明", "form", "电子", "addedAt", "2026年11月23日 16:59")));
        return values;
    }

    private static void put(Map<String, Object> values, String name, List<Map<String, Object>> rows) {
        values.put(name, rows);
        values.put("has_" + name, "yes");
    }

    private static Map<String, Object> row(int position, String label, String demand, String remark) {
        Map<String, Object> row = new HashMap<>();
        row.put("position", position);
        row.put("label", label);
        row.put("demand", demand);
        row.put("remark", remark);
        return row;
    }
}
