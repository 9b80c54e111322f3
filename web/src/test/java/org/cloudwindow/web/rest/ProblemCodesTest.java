package org.cloudwindow.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemCodesTest {

    private static final String UNFORESEEN_CHINESE = ProblemTexts.detail("INTERNAL", Map.of(), Language.CHINESE);
    private static final String UNFORESEEN_ENGLISH = ProblemTexts.detail("INTERNAL", Map.of(), Language.ENGLISH);

    @Test
    void everyPublishedCodeHasItsSentenceInBothLanguages() {
        for (String code : ProblemCodes.PUBLISHED) {
            String chinese = ProblemTexts.detail(code, Map.of(), Language.CHINESE);
            String english = ProblemTexts.detail(code, Map.of(), Language.ENGLISH);
            assertThat(english).as(code).isNotEqualTo(chinese).matches("[^\\p{IsHan}]+");
            if (!"INTERNAL".equals(code)) {
                assertThat(chinese).as(code).isNotEqualTo(UNFORESEEN_CHINESE);
                assertThat(english).as(code).isNotEqualTo(UNFORESEEN_ENGLISH);
            }
        }
    }

    @Test
    void noCodeIsPublishedTwice() {
        assertThat(Set.copyOf(ProblemCodes.PUBLISHED)).hasSameSizeAs(ProblemCodes.PUBLISHED);
    }
}
