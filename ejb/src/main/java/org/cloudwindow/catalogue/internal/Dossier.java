package org.cloudwindow.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cloudwindow.catalogue.DossierPart;
import org.cloudwindow.catalogue.DossierPart.Kind;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.catalogue.Material;
import org.cloudwindow.catalogue.ReviewPoint;

/** Which of the eight combed parts of an item are complete (DB4110 3.5), and what each still lacks. */
class Dossier {

    /** How many conditions the standard advises (DB4110 B.2.1). */
    private static final int FEW = 3;

    private static final int MANY = 5;

    private final ItemGuide guide;

    Dossier(ItemGuide guide) {
        this.guide = guide;
    }

    List<DossierPart> listParts() {
        return Stream.of(Kind.values())
                .map(kind -> {
                    List<String> gaps = listGaps(kind);
                    return new DossierPart(kind, gaps.isEmpty(), gaps, listWarnings(kind));
                })
                .toList();
    }

    private List<String> listGaps(Kind kind) {
        return switch (kind) {
            case BASICS ->
                gapWhere(
                        guide.basis().isEmpty(),
                        "basis",
                        guide.basics().procedure().isEmpty(),
                        "procedure");
            case CONDITIONS -> gapWhere(guide.conditions().isEmpty(), "conditions", false, "");
            case SITUATIONS ->
                gapWhere(
                        guide.questions().isEmpty(),
                        "questions",
                        guide.situations().isEmpty(),
                        "situations");
            case MATERIALS -> gapWhere(guide.materials().isEmpty(), "materials", false, "");
            case REVIEW_POINTS -> listUnreviewed();
            case SAMPLES -> listSampleGaps();
            case FORM_FIELDS -> gapWhere(guide.form().fields().isEmpty(), "form.fields", false, "");
            case FAQS -> gapWhere(guide.faqs().isEmpty(), "faqs", false, "");
        };
    }

    private List<String> listWarnings(Kind kind) {
        int count = guide.conditions().size();
        return kind == Kind.CONDITIONS && (count < FEW || count > MANY) ? List.of("CONDITION_COUNT") : List.of();
    }

    private List<String> listUnreviewed() {
        return guide.materials().stream()
                .filter(each ->
                        each.reviewPoints().stream().map(ReviewPoint::code).noneMatch(code -> code.startsWith("S")))
                .map(each -> "materials." + each.code())
                .toList();
    }

    /** Each material has one sample and one only (DB4110 B.6). */
    private List<String> listSampleGaps() {
        List<String> gaps = new ArrayList<>();
        for (Material material : guide.materials()) {
            long samples = guide.samples().stream()
                    .filter(each -> each.materialCode().equals(material.code()))
                    .count();
            if (samples != 1) {
                gaps.add("samples." + material.code());
            }
        }
        return gaps;
    }

    private static List<String> gapWhere(boolean first, String firstPath, boolean second, String secondPath) {
        return Stream.of(first ? firstPath : "", second ? secondPath : "")
                .filter(path -> !path.isEmpty())
                .toList();
    }
}
