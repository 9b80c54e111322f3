package org.cloudwindow.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aNumberWithItsCheckDigitIsValid() {
        assertThat(IdNumber.isValid(number("41990119900307001"), TODAY)).isTrue();
    }

    @Test
    void theCheckDigitOfTheStandardsExampleIsX() {
        assertThat(IdNumber.checkDigit("11010519491231002")).isEqualTo('X');
    }

    @Test
    void noOtherCheckDigitIsValid() {
        String first17 = "41990119900307001";
        for (char digit : "0123456789X".toCharArray()) {
            assertThat(IdNumber.isValid(first17 + digit, TODAY)).isEqualTo(digit == IdNumber.checkDigit(first17));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "41990119900230001", // no such day
                "41990119901307001", // no such month
                "41990120261124001", // born tomorrow
                "41990118890307001", // too long ago
                "01990119900307001" // no area begins with 0
            })
    void anImpossibleNumberIsRefusedInSpiteOfItsCheckDigit(String first17) {
        assertThat(IdNumber.isValid(number(first17), TODAY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "419901900307001", "4199011990030700", "４１９９", "abc"})
    void aNumberOfAnotherLengthIsRefused(String text) {
        assertThat(IdNumber.isValid(text, TODAY)).isFalse();
    }

    @Test
    void theNumberTellsTheAge() {
        assertThat(new IdNumber(number("41990119580101002")).ageOn(TODAY)).isEqualTo(68);
    }

    @Test
    void theNumberIsNotInItsDescription() {
        assertThat(new IdNumber(number("41990119580101002")).toString()).doesNotContain("4199");
    }

    private static String number(String first17) {
        return first17 + IdNumber.checkDigit(first17);
    }
}
