package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cloudwindow.applicant.ApplicantView;
import org.cloudwindow.applicant.Applicants;
import org.cloudwindow.call.Calls;
import org.cloudwindow.catalogue.Catalogue;
import org.cloudwindow.catalogue.Condition;
import org.cloudwindow.catalogue.FormField;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.catalogue.Material;
import org.cloudwindow.catalogue.RequiredMaterials;
import org.cloudwindow.catalogue.ReviewPoint;
import org.cloudwindow.catalogue.Sensitivity;
import org.cloudwindow.guidance.CaseView;
import org.cloudwindow.guidance.FormView;
import org.cloudwindow.guidance.MaterialView;
import org.cloudwindow.guidance.ReceiptView;
import org.cloudwindow.process.Processes;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.Clocks;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Masking;

/** Makes of a case what its reader may see: staff get sensitive values masked. */
@ApplicationScoped
public class CaseReader {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Applicants applicants;

    @Inject
    private Calls calls;

    @Inject
    private AcceptanceReader acceptances;

    @Inject
    private Processes processes;

    @Inject
    private Clock clock;

    public ItemGuide guide(GuidanceCase found) {
        return catalogue.getGuide(found.getItemCode(), found.getItemVersion());
    }

    public FormRules rules(ItemGuide guide) {
        return new FormRules(guide.form(), LocalDate.ofInstant(clock.instant(), Clocks.CITY));
    }

    public RequiredMaterials required(GuidanceCase found) {
        return catalogue.materialsFor(found.getItemCode(), found.getItemVersion(), found.getAnswers());
    }

    public ReviewSheet sheet(GuidanceCase found) {
        return new ReviewSheet(guide(found), rules(guide(found)), required(found), found);
    }

    public CaseView view(GuidanceCase found) {
        boolean forCitizen = CurrentUser.get().isCitizen();
        Optional<ItemGuide> guide = found.getItemCode() == null ? Optional.empty() : Optional.of(guide(found));
        Optional<RequiredMaterials> required = guide.map(each -> required(found));
        Optional<ReviewSheet> sheet = guide.map(each -> new ReviewSheet(each, rules(each), required.get(), found));
        return new CaseView(
                found.getNumber(),
                found.getState().name(),
                found.getMode(),
                found.getSiteCode(),
                found.getChannel(),
                found.currentCall().getCallId(),
                found.getRound(),
                found.getFormVersion(),
                found.getOpenedAt(),
                found.getChangedAt(),
                found.getKeepUntil(),
                forCitizen ? found.getAccessCode() : null,
                found.getIntent(),
                applicant(found),
                found.currentCall().getAgent(),
                found.getItemGroup(),
                guide.map(each -> new CaseView.ItemOfCase(each.code(), each.name(), each.version(), each.department()))
                        .orElse(null),
                guide.map(each -> new CaseView.SituationOfCase(
                                found.getSituationCode(), found.getSituationName(), found.getAnswers()))
                        .orElse(null),
                sheet.map(ReviewSheet::openQuestions).orElse(List.of()),
                guide.map(each -> form(found, each)).orElse(null),
                sheet.map(each -> materials(found, each, required.get())).orElse(List.of()),
                guide.stream()
                        .flatMap(each -> each.conditions().stream())
                        .map(each -> condition(found, each))
                        .toList(),
                found.getReviews().stream().map(CaseReview::toView).toList(),
                sheet.stream()
                        .flatMap(each -> each.undecided().stream())
                        .map(CaseReader::undecided)
                        .toList(),
                found.getNotices().stream().map(CaseNotice::toView).toList(),
                receipt(found),
                acceptances.view(found, guide),
                found.getDocuments().stream().map(CaseDocument::toView).toList(),
                found.getCalls().stream().map(this::conversation).toList(),
                processes.findState(found.getNumber()).orElse(null));
    }

    private ApplicantView applicant(GuidanceCase found) {
        return found.getApplicantId() == null
                ? null
                : CurrentUser.as(Actor.SYSTEM, () -> applicants.getApplicant(found.getApplicantId()));
    }

    private CaseView.ConversationView conversation(CaseCall call) {
        boolean noted = CurrentUser.get().isStaff() && call.isEnded();
        String notes = noted
                ? CurrentUser.as(Actor.SYSTEM, () -> calls.getWrapUp(call.getCallId()))
                        .notes()
                : null;
        return call.toView(notes);
    }

    private static CaseView.Undecided undecided(ReviewSubject subject) {
        return new CaseView.Undecided(
                subject.materialCode(), subject.pointCode(), subject.conditionCode(), subject.fieldKey());
    }

    static ReceiptView receipt(GuidanceCase found) {
        if (found.getReceiptNumber() == null) {
            return null;
        }
        String code = CurrentUser.get().isCitizen() ? found.getAccessCode() : null;
        return new ReceiptView(found.getReceiptNumber(), code, found.getSubmittedAt());
    }

    // the form

    public FormView formOf(GuidanceCase found) {
        return form(found, guide(found));
    }

    /** The stored value of a field, unmasked. */
    public Optional<String> reveal(GuidanceCase found, String key) {
        return Optional.ofNullable(found.getFields().get(key)).map(CaseField::getValue);
    }

    FormView form(GuidanceCase found, ItemGuide guide) {
        FormRules rules = rules(guide);
        Map<String, Object> data = new LinkedHashMap<>();
        Map<String, FormView.Origin> origins = new LinkedHashMap<>();
        List<String> masked = new ArrayList<>();
        for (FormField field : guide.form().fields()) {
            CaseField value = found.getFields().get(field.key());
            if (value == null) {
                continue;
            }
            if (value.getValue() != null) {
                data.put(field.key(), rules.toJson(field.key(), shown(field, value.getValue())));
                if (isMasked(field)) {
                    masked.add(field.key());
                }
            }
            origins.put(
                    field.key(),
                    new FormView.Origin(value.getOrigin().name(), value.getChangedAt(), value.getVersion()));
        }
        return new FormView(
                data,
                found.getFormVersion(),
                origins,
                masked,
                rules.errors(found.getAnswers(), found.getFields()),
                found.getConfirmedVersion(),
                found.getConfirmedAt());
    }

    static boolean isMasked(FormField field) {
        return field.sensitivity() == Sensitivity.SENSITIVE
                && !CurrentUser.get().isCitizen();
    }

    static String shown(FormField field, String value) {
        if (value == null || !isMasked(field)) {
            return value;
        }
        return switch (field.type()) {
            case ID_NUMBER -> Masking.idNumber(value);
            case PHONE -> Masking.phone(value);
            case TEXT -> value.matches("[0-9A-Za-z -]{8,}") ? Masking.idNumber(value) : Masking.name(value);
            case CHECKBOX -> null;
            default -> "*".repeat(Math.min(8, Math.max(2, value.length())));
        };
    }

    // materials and conditions

    List<MaterialView> materials(GuidanceCase found, ReviewSheet sheet, RequiredMaterials required) {
        Map<String, List<String>> because = new LinkedHashMap<>();
        required.materials().forEach(asked -> because.put(asked.code(), asked.because()));
        List<MaterialView> views = new ArrayList<>();
        for (Material material : sheet.materials().values()) {
            views.add(new MaterialView(
                    material.code(),
                    material.name(),
                    material.materialClass().name(),
                    material.necessity().name(),
                    material.form().name(),
                    material.copies(),
                    material.source(),
                    because.get(material.code()),
                    sheet.isMissing(material.code()),
                    material.reviewPoints().stream()
                            .map(point -> point(found, material, point))
                            .toList(),
                    files(found, Set.of(material.code()))));
        }
        return views;
    }

    private static List<MaterialView.FileView> files(GuidanceCase found, Set<String> codes) {
        List<CaseMaterial> files = found.getMaterials().stream()
                .filter(file -> codes.contains(file.getMaterialCode()))
                .toList();
        List<MaterialView.FileView> newestFirst = new ArrayList<>();
        for (int i = files.size() - 1; i >= 0; i--) {
            newestFirst.add(files.get(i).toView());
        }
        return newestFirst;
    }

    private static MaterialView.PointView point(GuidanceCase found, Material material, ReviewPoint point) {
        Optional<CaseReview> review = found.findReview(ReviewSubject.point(material.code(), point.code()));
        return new MaterialView.PointView(
                point.code(),
                point.text(),
                point.code().startsWith("G") ? "GENERAL" : "SPECIFIC",
                review.map(each -> each.getResult().name()).orElse(null),
                review.map(CaseReview::getRemark).orElse(null),
                review.map(CaseReview::getReviewer).orElse(null),
                review.map(CaseReview::getReviewedAt).orElse(null));
    }

    private static CaseView.ConditionView condition(GuidanceCase found, Condition condition) {
        Optional<CaseReview> review = found.findReview(ReviewSubject.condition(condition.code()));
        return new CaseView.ConditionView(
                condition.code(),
                condition.text(),
                review.map(each -> each.getResult().name()).orElse(null),
                review.map(CaseReview::getRemark).orElse(null),
                review.map(CaseReview::getReviewer).orElse(null),
                review.map(CaseReview::getReviewedAt).orElse(null));
    }
}
