package org.cloudwindow.applicant.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cloudwindow.applicant.IdentityClaim;
import org.cloudwindow.shared.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String NUMBER = DemoPeople.number("19900307", 1);
    private static final String CODE = DemoPeople.creditCode("91", "MA000000");

    @Test
    void aRightClaimHasNoViolations() {
        assertThat(check(person("张晓明", NUMBER))).isEmpty();
        assertThat(check(person("买买提·艾合买提", NUMBER))).isEmpty();
        assertThat(check(person("市民001", NUMBER))).isEmpty();
        assertThat(check(new IdentityClaim("云窗示范有限公司", CODE, "张晓明", NUMBER))).isEmpty();
    }

    @Test
    void whatAPersonTypesWithSpacesOrFullWidthDigitsIsMeantWell() {
        String spaced = " " + NUMBER.substring(0, 6) + " " + NUMBER.substring(6) + " ";
        assertThat(check(person(" 张晓明 ", spaced))).isEmpty();
        assertThat(ClaimRules.tidy(person("张晓明", "１２x")).idNumber()).isEqualTo("12X");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(check(new IdentityClaim("公司", null, null, "1")))
                .extracting(Violation::field)
                .containsExactly("name", "idNumber", "creditCode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "a\" onload=\"x", "1234", "${1+1}", "张\n明"})
    void aNameThatIsNoNameIsRefused(String name) {
        assertThat(check(person(name, NUMBER))).extracting(Violation::field).containsExactly("name");
    }

    @Test
    void aNameOfHalfAMegabyteIsRefused() {
        assertThat(check(person("张".repeat(500_000), NUMBER))).containsExactly(new Violation("name", "tooLong"));
    }

    @Test
    void anOrganizationWithMarkupInItsNameIsRefused() {
        assertThat(check(new IdentityClaim("<b>公司</b>", CODE, "张晓明", NUMBER)))
                .extracting(Violation::field)
                .containsExactly("organization");
    }

    @Test
    void nothingClaimedIsNoClaim() {
        assertThat(ClaimRules.isEmpty(ClaimRules.tidy(new IdentityClaim(" ", "", null, ""))))
                .isTrue();
    }

    private static List<Violation> check(IdentityClaim claim) {
        return ClaimRules.check(ClaimRules.tidy(claim), TODAY);
    }

    private static IdentityClaim person(String name, String idNumber) {
        return new IdentityClaim(null, null, name, idNumber);
    }
}
