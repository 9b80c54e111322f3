package org.cloudwindow.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cloudwindow.catalogue.RequiredMaterials;
import org.cloudwindow.catalogue.RequiredMaterials.Choice;
import org.cloudwindow.catalogue.RequiredMaterials.Required;
import org.cloudwindow.catalogue.SituationPath;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;

class SituationTreeTest {

    private final SituationTree tree = new SituationTree(TestItem.guide());

    @Test
    void theAnswersLeadToOneSituationAndItsMaterials() {
        RequiredMaterials asked = tree.decide(Map.of("Q1", "RENT", "Q2", "SHORT"));
        assertThat(asked.situation()).isEqualTo(new Choice("X3", "短租"));
        assertThat(codes(asked)).containsExactly("M1", "M3", "M4");
        assertThat(asked.open()).isEmpty();
        assertThat(asked.decisionVersion()).isEqualTo(1);
    }

    @Test
    void eachMaterialSaysBecauseOfWhatItIsAskedFor() {
        RequiredMaterials asked = tree.decide(Map.of("Q1", "OWN"));
        assertThat(asked.materials())
                .extracting(Required::because)
                .containsExactly(List.of(), List.of("房是自己的", "因为您选择了“自己的房”"));
    }

    @Test
    void aQuestionIsOpenOnlyWhereTheAnswersBeforeItLeadThere() {
        assertThat(tree.decide(Map.of()).open()).containsExactly("Q1");
        assertThat(tree.decide(Map.of("Q1", "RENT")).open()).containsExactly("Q2");
        assertThat(tree.decide(Map.of("Q1", "OWN")).open()).isEmpty();
    }

    @Test
    void noSituationIsNamedWhileSeveralArePossible() {
        assertThat(tree.decide(Map.of("Q1", "RENT")).situation()).isNull();
    }

    @Test
    void anAnswerFromABranchThatWasLeftCountsForNothing() {
        RequiredMaterials asked = tree.decide(Map.of("Q1", "OWN", "Q2", "SHORT"));
        assertThat(asked.situation().code()).isEqualTo("X1");
        assertThat(codes(asked)).containsExactly("M1", "M2");
    }

    @Test
    @Clause("YCZ-B.3.2-d")
    void everySituationOfAnItemIsFoundFromItsRules() {
        assertThat(tree.enumerate())
                .containsExactly(
                        new SituationPath(Map.of("Q1", "OWN"), "X1", List.of("M1", "M2")),
                        new SituationPath(Map.of("Q1", "RENT", "Q2", "LONG"), "X2", List.of("M1", "M3")),
                        new SituationPath(Map.of("Q1", "RENT", "Q2", "SHORT"), "X3", List.of("M1", "M3", "M4")));
    }

    private static List<String> codes(RequiredMaterials asked) {
        return asked.materials().stream().map(Required::code).toList();
    }
}
