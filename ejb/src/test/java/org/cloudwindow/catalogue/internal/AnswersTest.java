package org.cloudwindow.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.shared.Violation;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final ItemGuide guide = TestItem.guide();

    @Test
    void anUnknownQuestionIsRefusedByName() {
        assertThat(violations(Map.of("Q9", "OWN"))).containsExactly(new Violation("answers.Q9", "unknownQuestion"));
    }

    @Test
    void anUnknownOptionIsRefusedByName() {
        assertThat(violations(Map.of("Q1", "CASTLE"))).containsExactly(new Violation("answers.Q1", "unknownOption"));
        assertThat(violations(Collections.singletonMap("Q1", null)))
                .containsExactly(new Violation("answers.Q1", "unknownOption"));
    }

    @Test
    void noAnswersAtAllAreRefused() {
        assertThat(violations(null)).containsExactly(new Violation("answers", "required"));
    }

    @Test
    void thePreCheckTakesAnswersAboutTheSituationButNotTheOtherWayRound() {
        Map<String, String> both = Map.of("Q1", "OWN", "C1", "yes");
        assertThat(Answers.toConditions(guide).check(both)).isEqualTo(both);
        assertThat(violations(both)).containsExactly(new Violation("answers.C1", "unknownQuestion"));
    }

    private List<Violation> violations(Map<String, String> given) {
        return catchThrowableOfType(
                        RuleBroken.class, () -> Answers.toQuestions(guide).check(given))
                .violations();
    }
}
