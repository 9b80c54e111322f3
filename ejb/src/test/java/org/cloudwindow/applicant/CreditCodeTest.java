package org.cloudwindow.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @Test
    void theDemonstrationsCompanyHasAValidCode() {
        assertThat(CreditCode.isValid(code("91419901", "MA000000"))).isTrue();
        assertThat(code("91419901", "MA000000")).endsWith("7P");
    }

    @Test
    void aWrongLastCharacterIsRefused() {
        String right = code("91419901", "MA000000");
        assertThat(CreditCode.isValid(right.substring(0, 17) + "Q")).isFalse();
    }

    @Test
    void aWrongInnerCheckCharacterIsRefusedInSpiteOfARightOuterOne() {
        String first17 = "91419901" + "MA000000" + "8";
        assertThat(CreditCode.isValid(first17 + CreditCode.checkCharacter(first17)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91419901", "91419901MA0000007p", "I1419901MA0000007P", "91419901MA0000007P1"})
    void whatIsNoCodeIsRefused(String text) {
        assertThat(CreditCode.isValid(text)).isFalse();
    }

    private static String code(String head, String organization) {
        String first17 = head + organization + CreditCode.innerCheckCharacter(organization);
        return first17 + CreditCode.checkCharacter(first17);
    }
}
