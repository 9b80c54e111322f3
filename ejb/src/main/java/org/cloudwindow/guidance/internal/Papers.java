package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cloudwindow.applicant.Applicants;
import org.cloudwindow.applicant.RevealedIdentity;
import org.cloudwindow.catalogue.DayUnit;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.guidance.MaterialFile;
import org.cloudwindow.guidance.NoticeView;
import org.cloudwindow.organization.Departments;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.Clocks;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Masking;
import org.cloudwindow.shared.RuleBroken;

/** The papers of a case: made once, in the words of that day, kept encrypted with their hash. */
@ApplicationScoped
public class Papers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final String MEDIA_TYPE = "application/pdf";

    @Inject
    private PdfPrinter printer;

    @Inject
    private Vault vault;

    @Inject
    private Applicants applicants;

    @Inject
    private Departments departments;

    @Inject
    private Clock clock;

    void makeNotice(GuidanceCase found, ItemGuide guide, NoticeView notice) {
        Map<String, Object> values = commonValues(found, guide);
        values.put("number", notice.number());
        values.put("round", notice.round());
        values.put("code", found.getAccessCode());
        values.put("issuedOn", day(notice.issuedAt()).format(DAY));
        values.put("deadline", notice.deadline().format(DAY));
        values.put("correctionDays", CaseOutcomes.correctionDays(guide));
        putRows(values, "missing", rows(notice, "MISSING_MATERIAL"));
        putRows(values, "points", rows(notice, "MATERIAL_POINT"));
        putRows(values, "conditions", rows(notice, "CONDITION"));
        putRows(values, "fields", rows(notice, "FORM_FIELD"));
        values.put("total", notice.lines().size());
        keep(found, DocumentKind.ONE_TIME_NOTICE, notice.number(), "one-time-notice", values);
    }

    void makeReceipt(GuidanceCase found, ItemGuide guide) {
        Map<String, Object> values = commonValues(found, guide);
        values.put("number", found.getReceiptNumber());
        values.put("code", found.getAccessCode());
        values.put("submittedAt", found.getSubmittedAt().atZone(Clocks.CITY).format(MINUTE));
        values.put("issuedOn", day(found.getSubmittedAt()).format(DAY));
        values.put("situation", found.getSituationName());
        values.put("promised", promised(guide));
        List<Map<String, Object>> materials = new ArrayList<>();
        guide.materials().forEach(material -> found.fileInForce(material.code())
                .ifPresent(file -> materials.add(Map.of(
                        "position",
                        materials.size() + 1,
                        "name",
                        material.name(),
                        "copies",
                        Math.max(1, material.copies()),
                        "form",
                        "电子",
                        "addedAt",
                        file.getAddedAt().atZone(Clocks.CITY).format(MINUTE)))));
        putRows(values, "materials", materials);
        keep(found, DocumentKind.MATERIAL_RECEIPT, found.getReceiptNumber(), "material-receipt", values);
    }

    /** Acceptance (受理通知书), or the refusal of it in writing with its reason (不予受理决定书). */
    void makeDecision(GuidanceCase found, ItemGuide guide, AcceptanceDecision decision, String number) {
        Map<String, Object> values = commonValues(found, guide);
        values.put("number", number);
        values.put("receiptNumber", found.getReceiptNumber());
        values.put("submittedAt", found.getSubmittedAt().atZone(Clocks.CITY).format(MINUTE));
        values.put("issuedOn", day(decision.getDecidedAt()).format(DAY));
        values.put("situation", found.getSituationName());
        values.put("promised", promised(guide));
        values.put("reason", decision.getReason() == null ? "" : decision.getReason());
        values.put("atOnce", decision.isAtOnce() ? "yes" : "");
        keep(
                found,
                decision.isAccepted() ? DocumentKind.ACCEPTANCE_RECEIPT : DocumentKind.NON_ACCEPTANCE_NOTICE,
                number,
                decision.isAccepted() ? "acceptance-receipt" : "non-acceptance-notice",
                values);
    }

    /** The rows, and whether there are any, for the heading above them. */
    private static void putRows(Map<String, Object> values, String name, List<Map<String, Object>> rows) {
        values.put(name, rows);
        values.put("has_" + name, rows.isEmpty() ? "" : "yes");
    }

    private static String promised(ItemGuide guide) {
        int days = guide.basics().promisedDays();
        if (days == 0) {
            return "当场办结";
        }
        String unit = guide.basics().dayUnit() == DayUnit.WORKING ? "个工作日" : "日";
        return "受理之日起 " + days + " " + unit + "内";
    }

    private Map<String, Object> commonValues(GuidanceCase found, ItemGuide guide) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("caseNumber", found.getNumber());
        values.put("item", guide.name());
        values.put(
                "itemCode",
                guide.basics().implCode() == null
                        ? guide.code()
                        : guide.basics().implCode());
        values.put("body", guide.basics().implementingBody());
        values.put("department", departments.getDepartment(guide.department()).name());
        values.put("office", guide.basics().office());
        values.put("phone", guide.basics().phone());
        values.put("hours", guide.basics().hours());
        List<Map<String, String>> basis = guide.basis().stream()
                .map(each -> Map.of("law", each.law(), "article", each.article(), "text", each.text()))
                .toList();
        values.put("basis", basis);
        RevealedIdentity identity = CurrentUser.as(Actor.SYSTEM, () -> applicants.getIdentity(found.getApplicantId()));
        boolean organization = identity.organization() != null;
        values.put("addressee", organization ? identity.organization() : identity.name());
        values.put("idKind", organization ? "统一社会信用代码" : "身份证号码");
        values.put(
                "idNumber",
                organization ? Masking.creditCode(identity.creditCode()) : Masking.idNumber(identity.idNumber()));
        values.put("representative", organization ? identity.name() : "");
        return values;
    }

    private static List<Map<String, Object>> rows(NoticeView notice, String kind) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (NoticeView.Line line : notice.lines()) {
            if (line.kind().equals(kind)) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("position", rows.size() + 1);
                row.put("label", line.label());
                row.put("demand", line.demand());
                row.put("remark", line.remark() == null ? "" : line.remark());
                rows.add(row);
            }
        }
        return rows;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Clocks.CITY);
    }

    private void keep(
            GuidanceCase found, DocumentKind kind, String number, String template, Map<String, Object> values) {
        byte[] pdf = printer.print(Template.load("/org/cloudwindow/guidance/papers/" + template + ".xhtml")
                .fill(values));
        found.addDocument(kind, number, vault.put(number + ".pdf", FileKind.PDF, pdf, clock.instant()));
    }

    public MaterialFile read(GuidanceCase found, String address) {
        DocumentKind kind = DocumentKind.of(address).orElseThrow(RuleBroken::notFound);
        CaseDocument paper = found.findDocument(kind).orElseThrow(() -> switch (kind) {
            case ONE_TIME_NOTICE, NON_ACCEPTANCE_NOTICE -> RuleBroken.notFound();
            case MATERIAL_RECEIPT -> RuleBroken.conflict("NOT_SUBMITTED_YET");
            case ACCEPTANCE_RECEIPT -> RuleBroken.conflict("NOT_ACCEPTED_YET");
        });
        return new MaterialFile(paper.getNumber() + ".pdf", MEDIA_TYPE, vault.get(paper.getStorageKey()));
    }
}
