package org.cloudwindow.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonPatchBuilder;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cloudwindow.catalogue.DossierPart;
import org.cloudwindow.catalogue.DossierPart.Kind;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;

class DossierTest {

    @Test
    @Clause("YCZ-3.5-a")
    void theDossierShowsWhichOfItsEightPartsAreComplete() {
        assertThat(complete(patch -> patch))
                .isEqualTo(EnumSet.allOf(Kind.class))
                .hasSize(8);
        assertThat(complete(
                        patch -> patch.remove("/faqs/0").remove("/samples/0").remove("/basis/0")))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Kind.FAQS, Kind.SAMPLES, Kind.BASICS)));
    }

    @Test
    @Clause("YCZ-B.6-a")
    void aMaterialWithoutItsOneSampleIsShown() {
        assertThat(part(patch -> patch.remove("/samples/2"), Kind.SAMPLES).gaps())
                .containsExactly("samples.M3");
        assertThat(part(patch -> patch.replace("/samples/2/materialCode", "M1"), Kind.SAMPLES)
                        .gaps())
                .containsExactly("samples.M1", "samples.M3");
    }

    @Test
    void aMaterialWithoutASpecificPointIsShown() {
        assertThat(part(patch -> patch.remove("/materials/1/reviewPoints/0"), Kind.REVIEW_POINTS)
                        .gaps())
                .containsExactly("materials.M2");
    }

    @Test
    @Clause("YCZ-B.2.1-d")
    void fewerThanThreeOrMoreThanFiveConditionsGiveAWarning() {
        assertThat(warnings(patch -> patch.remove("/conditions/3"))).isEmpty();
        assertThat(warnings(patch -> patch.remove("/conditions/3").remove("/conditions/2")))
                .containsExactly("CONDITION_COUNT");
        assertThat(warnings(patch -> copied(copied(patch, 5), 6))).containsExactly("CONDITION_COUNT");
    }

    private static JsonPatchBuilder copied(JsonPatchBuilder patch, int number) {
        return patch.copy("/conditions/-", "/conditions/1")
                .replace("/conditions/" + (number - 1) + "/code", "C" + number);
    }

    private static List<String> warnings(UnaryOperator<JsonPatchBuilder> change) {
        return part(change, Kind.CONDITIONS).warnings();
    }

    private static DossierPart part(UnaryOperator<JsonPatchBuilder> change, Kind kind) {
        return parts(change).get(kind);
    }

    private static Set<Kind> complete(UnaryOperator<JsonPatchBuilder> change) {
        return parts(change).values().stream()
                .filter(DossierPart::complete)
                .map(DossierPart::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    private static Map<Kind, DossierPart> parts(UnaryOperator<JsonPatchBuilder> change) {
        return new Dossier(TestItem.guide(change))
                .listParts().stream().collect(Collectors.toMap(DossierPart::kind, Function.identity()));
    }
}
