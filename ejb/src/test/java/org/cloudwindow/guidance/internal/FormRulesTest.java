package org.cloudwindow.guidance.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cloudwindow.catalogue.FieldType;
import org.cloudwindow.catalogue.FormDefinition;
import org.cloudwindow.catalogue.FormField;
import org.cloudwindow.catalogue.Sensitivity;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.shared.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormRulesTest {

    private static FormRules rules(FieldType type) {
        return new FormRules(
                new FormDefinition("表", List.of(field("it", type, true, Map.of()))), LocalDate.parse("2026-11-23"));
    }

    private static FormField field(String key, FieldType type, boolean required, Map<String, List<String>> when) {
        return new FormField(key, key, type, required, Sensitivity.PUBLIC, List.of("甲", "乙"), 20, null, when, null);
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER,12.5",
        "NUMBER,-3",
        "MONEY,100.50",
        "MONEY,7",
        "DATE,2026-02-28",
        "SELECT,乙",
        "CHECKBOX,true",
        "PHONE,13800000001",
        "PHONE,0371-12345678",
        "PHONE,+86 13800000001",
        "TEXT,<b>云</b>",
        "TEXTAREA,云"
    })
    void takes(FieldType type, String value) {
        assertThat(rules(type).check(Map.of("it", value))).containsEntry("it", value);
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER,twelve,notANumber",
        "NUMBER,1e9,notANumber",
        "MONEY,1.234,notMoney",
        "MONEY,-1,notMoney",
        "DATE,2026-02-30,notADate",
        "DATE,23.11.2026,notADate",
        "DATE,0001-01-01,notADate",
        "SELECT,丙,unknown",
        "CHECKBOX,maybe,notTrueOrFalse",
        "PHONE,12345,phone",
        "ID_NUMBER,123,idNumber",
        "TEXT,ABCDEFGHIJKLMNOPQRSTUVWXYZ,tooLong"
    })
    void refuses(FieldType type, String value, String violation) {
        RuleBroken refused =
                catchThrowableOfType(RuleBroken.class, () -> rules(type).check(Map.of("it", value)));

        assertThat(refused.violations()).containsExactly(new Violation("it", violation));
    }

    @Test
    void everyViolationIsToldAtOnceUnknownKeysAmongThem() {
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("it", "x");
        changes.put("other", "y");
        changes.put("third", List.of("z"));

        RuleBroken refused = catchThrowableOfType(
                RuleBroken.class, () -> rules(FieldType.NUMBER).check(changes));

        assertThat(refused.violations()).extracting(Violation::field).containsExactly("it", "other", "third");
    }

    @Test
    void aListIsNoValue() {
        RuleBroken refused = catchThrowableOfType(
                RuleBroken.class, () -> rules(FieldType.TEXT).check(Map.of("it", List.of("a"))));

        assertThat(refused.violations()).containsExactly(new Violation("it", "wrongType"));
    }

    @Test
    void anEmptyValueClearsTheField() {
        Map<String, Object> changes = new HashMap<>();
        changes.put("it", "  ");

        assertThat(rules(FieldType.NUMBER).check(changes)).containsEntry("it", null);
    }

    @Test
    void aControlCharacterIsRefusedInALineAndALineBreakTakenInAText() {
        assertThat(catchThrowableOfType(
                                RuleBroken.class, () -> rules(FieldType.TEXT).check(Map.of("it", "a\nb")))
                        .violations())
                .containsExactly(new Violation("it", "controlCharacter"));
        assertThat(rules(FieldType.TEXTAREA).check(Map.of("it", "a\nb"))).containsEntry("it", "a\nb");
    }

    @Test
    void aRequiredFieldIsMissingOnlyWhereTheSituationAsksForIt() {
        FormRules rules = new FormRules(
                new FormDefinition(
                        "表",
                        List.of(
                                field("always", FieldType.TEXT, true, Map.of()),
                                field("sometimes", FieldType.TEXT, true, Map.of("Q1", List.of("A"))),
                                field("never", FieldType.TEXT, false, Map.of()))),
                TestItem.TODAY);

        assertThat(rules.errors(Map.of("Q1", "B"), Map.of()))
                .extracting(error -> error.field())
                .containsExactly("always");
        assertThat(rules.errors(Map.of("Q1", "A"), Map.of()))
                .extracting(error -> error.field())
                .containsExactly("always", "sometimes");
    }

    /** Some sixty bytes of JSON; written out they would be more than the server's memory. */
    @ParameterizedTest
    @EnumSource(FieldType.class)
    void aNumberOfABillionDigitsIsRefusedBeforeItIsWrittenOut(FieldType type) {
        for (String vast : List.of("1e900000000", "1e-900000000", "9".repeat(5000))) {
            RuleBroken refused =
                    catchThrowableOfType(RuleBroken.class, () -> rules(type).check(Map.of("it", new BigDecimal(vast))));
            assertThat(refused.violations()).extracting(Violation::message).containsExactly("notANumber");
        }
    }
}
