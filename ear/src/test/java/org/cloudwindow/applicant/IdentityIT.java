package org.cloudwindow.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.Test;

/** Who somebody is, as a citizen's page asks it. */
class IdentityIT {

    private static final String FIRST_17 = "419901" + "19900307" + "001";
    private static final String ZHANG = FIRST_17 + IdNumber.checkDigit(FIRST_17);
    private static final String COMPANY = "云窗示范有限公司";

    private final Api api = TestWindow.get().api();

    @Test
    void nameAndNumberThatBelongTogetherGiveLevelOneAndAreShownMasked() {
        Answer opened = open(Map.of("name", "张晓明", "idNumber", ZHANG)).expect(201);
        assertThat(opened.number("level")).isEqualTo(1);
        assertThat(opened.text("applicant.name")).isEqualTo("张*明");
        assertThat(opened.text("applicant.idNumber")).isEqualTo("4199**********0014");
        assertThat(opened.body()).doesNotContain(ZHANG).doesNotContain("张晓明");
    }

    @Test
    void aSessionWithoutAClaimHasNoLevelAndNoApplicant() {
        Answer opened = open(Map.of()).expect(201);
        assertThat(opened.number("level")).isZero();
        assertThat(opened.at("applicant")).isNull();
        assertThat(opened.text("token")).isNotBlank();
    }

    @Test
    void aWrongCheckDigitIsSaidBeforeAnybodyIsAsked() {
        String wrong = ZHANG.substring(0, 17) + (ZHANG.endsWith("0") ? "1" : "0");
        Answer refused = open(Map.of("name", "张晓明", "idNumber", wrong)).expect(422, "INVALID");
        assertThat(refused.text("violations.0.field")).isEqualTo("idNumber");
        assertThat(refused.text("violations.0.message")).contains("身份证号码");
    }

    @Test
    void unknownAndNotMatchingAreOneAnswer() {
        Answer wrongName = open(Map.of("name", "张明", "idNumber", Api.idNumber(211)));
        String first17 = "419901" + "19700101" + "777";
        Answer unknown = open(Map.of("name", "张明", "idNumber", first17 + IdNumber.checkDigit(first17)));
        wrongName.expect(403, "IDENTITY_REFUSED");
        unknown.expect(403, "IDENTITY_REFUSED");
        assertThat(unknown.body()).isEqualTo(wrongName.body());
    }

    @Test
    void aNumberRefusedTooOftenHasToWaitWhoeverTries() {
        Map<String, String> guess = Map.of("name", "市民甲", "idNumber", Api.idNumber(212));
        for (int i = 0; i < 5; i++) {
            open(guess).expect(403, "IDENTITY_REFUSED");
        }
        Answer limited = open(Map.of("name", "市民212", "idNumber", Api.idNumber(212)));
        limited.expect(429, "TOO_MANY");
        assertThat(Integer.parseInt(limited.header("Retry-After"))).isPositive();
        open(Map.of("name", "市民213", "idNumber", Api.idNumber(213))).expect(201);
    }

    @Test
    void aCompanyIsSpokenForByItsLegalRepresentativeAlone() {
        String code = creditCode();
        Answer opened = open(Map.of("organization", COMPANY, "creditCode", code, "name", "张晓明", "idNumber", ZHANG))
                .expect(201);
        assertThat(opened.text("applicant.kind")).isEqualTo("LEGAL");
        assertThat(opened.text("applicant.organization")).isEqualTo(COMPANY);
        open(Map.of("organization", COMPANY, "creditCode", code, "name", "市民214", "idNumber", Api.idNumber(214)))
                .expect(403, "IDENTITY_REFUSED");
    }

    @Test
    void identityMayBeProvenLaterButNotChanged() {
        Api visitor = api.stranger();
        Answer identified =
                visitor.put("citizen-sessions/me/identity", Map.of("name", "市民215", "idNumber", Api.idNumber(215)));
        assertThat(identified.expect(200).number("level")).isEqualTo(1);
        visitor.put("citizen-sessions/me/identity", Map.of("name", "市民216", "idNumber", Api.idNumber(216)))
                .expect(409, "ALREADY_IDENTIFIED");
        visitor.put("citizen-sessions/me/identity", Map.of()).expect(422);
    }

    @Test
    void leavingEndsTheSessionAndWipesTheTerminal() {
        Api visitor = api.citizen(217);
        Answer left = visitor.delete("citizen-sessions/me").expect(204);
        assertThat(left.header("Clear-Site-Data")).contains("storage");
        assertThat(left.response().headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("cw_citizen=") && cookie.contains("1970"));
        visitor.get("citizen-sessions/me").expect(401, "SESSION_EXPIRED");
    }

    @Test
    void aTextOfOneMegabyteIsRefusedAsAnAnswerAndNotAsACrash() {
        String megabyte = "张".repeat(400_000);
        open(Map.of("name", megabyte, "idNumber", ZHANG)).expect(413, "TOO_LARGE");
        open(Map.of("name", megabyte.substring(0, 100_000), "idNumber", ZHANG)).expect(422, "INVALID");
    }

    @Test
    void aScriptInANameIsNoName() {
        Answer refused = open(Map.of("name", "<script>alert(1)</script>", "idNumber", ZHANG))
                .expect(422, "INVALID");
        assertThat(refused.body()).doesNotContain("<script>");
    }

    private Answer open(Map<String, String> claim) {
        return api.post("citizen-sessions", claim);
    }

    private static String creditCode() {
        String first17 = "91" + "419901" + "MA000000" + CreditCode.innerCheckCharacter("MA000000");
        return first17 + CreditCode.checkCharacter(first17);
    }
}
