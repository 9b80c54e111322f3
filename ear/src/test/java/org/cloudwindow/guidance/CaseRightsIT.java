package org.cloudwindow.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;

class CaseRightsIT {

    private final Api window = TestWindow.get().api();

    @Test
    @Clause("YCZ-4.5-c")
    void toStrangersACaseDoesNotExist() {
        try (var talk = Conversation.begin(161, "market1")) {
            talk.answerQuestions().fillForm().handInAllBut("M2").pass();
            talk.agent.post(talk.path("/one-time-notice"), "").expect(201);
            String file = talk.seenBy(talk.citizen).text("materials.0.files.0.id");
            for (Api other : List.of(window.citizen(162), window.stranger(), window.staff("social1"))) {
                for (String part :
                        List.of("", "/timeline", "/process", "/materials/" + file, "/documents/one-time-notice")) {
                    other.get(talk.path(part)).expect(404, "NOT_FOUND");
                }
                other.put(talk.path("/form"), Map.of("data", Map.of(), "version", 0))
                        .expect(404, "NOT_FOUND");
                other.upload(
                                talk.path("/materials"),
                                Map.of("materialCode", "M1"),
                                "x.pdf",
                                "application/pdf",
                                Conversation.PDF)
                        .expect(404, "NOT_FOUND");
                other.post(talk.path("/submission"), "").expect(404, "NOT_FOUND");
                assertThat(other.get("cases?search=" + talk.number).expect(200).number("total"))
                        .isZero();
            }
            window.get(talk.path("")).expect(401, "UNAUTHENTICATED");
            assertThat(readings(talk)).as("who is refused has read nothing").isEmpty();
        }
    }

    @Test
    @Clause("YCZ-4.5-c")
    void eachReadingOfAFileOrPaperIsInTheAuditTrail() {
        try (var talk = Conversation.begin(168, "market1")) {
            talk.answerQuestions().fillForm().handInAllBut("M2").pass();
            talk.agent.post(talk.path("/one-time-notice"), "").expect(201);
            String file = talk.seenBy(talk.agent).text("materials.0.files.0.id");
            Api supervisor = window.staff("supervisor1");

            talk.agent.get(talk.path("/materials/" + file)).expect(200);
            talk.agent.get(talk.path("/documents/one-time-notice")).expect(200);
            supervisor.get(talk.path("/documents/one-time-notice")).expect(200);
            window.staff("social1").get(talk.path("/materials/" + file)).expect(404, "NOT_FOUND");
            window.staff("editor1").get(talk.path("/documents/one-time-notice")).expect(403, "FORBIDDEN");

            assertThat(readings(talk))
                    .containsExactly("market1 MATERIAL_READ", "market1 DOCUMENT_READ", "supervisor1 DOCUMENT_READ");
        }
    }

    private static List<String> readings(Conversation talk) {
        return TestWindow.get()
                .column(
                        """
                        select concat(actor, ' ', act) from audit_entry
                        where object_id = ? and act in ('MATERIAL_READ', 'DOCUMENT_READ') order by id""",
                        talk.number);
    }

    @Test
    void aColleagueReadsAndTheAgentInTheCallActs() {
        try (var talk = Conversation.begin(163, "market1")) {
            talk.answerQuestions();
            Api colleague = window.staff("market2");
            Api supervisor = window.staff("supervisor1");
            List<Map<String, String>> outcome = List.of(Map.of("conditionCode", "C1", "result", "PASS"));

            talk.seenBy(colleague);
            talk.seenBy(supervisor);
            colleague.put(talk.path("/reviews"), outcome).expect(403, "FORBIDDEN");
            colleague.post(talk.path("/one-time-notice"), "").expect(403, "FORBIDDEN");
            supervisor.put(talk.path("/reviews"), outcome).expect(403, "FORBIDDEN");
            talk.citizen.put(talk.path("/reviews"), outcome).expect(403, "FORBIDDEN");
            talk.citizen.post(talk.path("/one-time-notice"), "").expect(403, "FORBIDDEN");
            talk.citizen
                    .post(talk.path("/form/principalId/reveal"), Map.of("reason", "x"))
                    .expect(403, "FORBIDDEN");
            talk.agent.put(talk.path("/confirmation"), Map.of("version", 0)).expect(403, "FORBIDDEN");
            window.staff("editor1").get(talk.path("")).expect(403, "FORBIDDEN");
            talk.review(outcome).expect(200);
        }
    }

    @Test
    void anEarlierCaseOpensToANewSessionByNumberAndCodeOnly() {
        String number;
        String code;
        try (var talk = Conversation.begin(164, "market1")) {
            number = talk.number;
            code = talk.seenBy(talk.citizen).text("accessCode");
            assertThat(talk.seenBy(talk.agent).text("accessCode")).isNull();
        }
        Api later = window.citizen(164);
        later.get("cases/" + number).expect(404, "NOT_FOUND");
        assertThat(later.get("cases").expect(200).number("total")).isZero();
        later.post("cases/access", Map.of("number", number, "code", "AAAAAAAA")).expect(403, "ACCESS_REFUSED");
        window.citizen(165)
                .post("cases/access", Map.of("number", number, "code", code))
                .expect(403, "ACCESS_REFUSED");

        Answer opened = later.post("cases/access", Map.of("number", number, "code", code))
                .expect(200);

        assertThat(opened.text("caseNumber")).isEqualTo(number);
        later.get("cases/" + number).expect(200);
        assertThat(later.get("cases").expect(200).number("total")).isEqualTo(1);
    }

    @Test
    void theNumberOfANoticeOpensTheCaseToo() {
        String notice;
        String code;
        String number;
        try (var talk = Conversation.begin(168, "market1")) {
            talk.prepare().fail("M1", "G1", "漏填");
            notice = talk.agent
                    .post(talk.path("/one-time-notice"), "")
                    .expect(201)
                    .text("number");
            code = talk.seenBy(talk.citizen).text("accessCode");
            number = talk.number;
        }
        assertThat(openedBy(window.citizen(168), notice, code)).isEqualTo(number);
    }

    @Test
    void theNumberOfTheReceiptOpensTheCaseToo() {
        try (var talk = Conversation.begin(169, "market1")) {
            Answer receipt = talk.prepare().confirm().agent.post(talk.path("/submission"), "");
            String number = receipt.expect(200).text("receiptNumber");
            assertThat(openedBy(
                            window.citizen(169),
                            number,
                            talk.seenBy(talk.citizen).text("accessCode")))
                    .isEqualTo(talk.number);
        }
    }

    @Test
    void codesAreNotFoundByTrying() {
        Api guesser = window.citizen(166);
        Map<String, String> guess = Map.of("number", "YC20200101000001", "code", "AAAAAAAA");
        for (int i = 0; i < 5; i++) {
            guesser.post("cases/access", guess).expect(403, "ACCESS_REFUSED");
        }

        guesser.post("cases/access", guess).expect(429, "TOO_MANY");
    }

    @Test
    void aPersonIsFoundByTheWholeNumberAndByNothingElse() {
        try (var talk = Conversation.begin(167, "market1")) {
            Answer found = talk.agent
                    .post("cases/searches", Map.of("idNumber", Api.idNumber(167)))
                    .expect(200);
            assertThat(found.objects("rows"))
                    .anyMatch(row -> row.getString("number").equals(talk.number));
            assertThat(talk.agent
                            .post(
                                    "cases/searches",
                                    Map.of("idNumber", Api.idNumber(167).substring(0, 17)))
                            .expect(200)
                            .number("total"))
                    .isZero();
            talk.citizen
                    .post("cases/searches", Map.of("idNumber", Api.idNumber(167)))
                    .expect(403, "FORBIDDEN");
        }
    }

    @Test
    @Clause("YCZ-4.5-c")
    void whoLooksForAPersonIsWrittenDownAndTheNumberIsNot() {
        int found = window.staff("market1")
                .post("cases/searches", Map.of("idNumber", Api.idNumber(298)))
                .expect(200)
                .number("total");

        Answer trail = window.staff("admin1").get("audit-entries?max=50").expect(200);

        assertThat(trail.objects("rows"))
                .anyMatch(entry -> entry.getString("act").equals("CASES_SEARCHED")
                        && entry.getString("actor").equals("market1")
                        && entry.getString("objectId").matches("[0-9a-f]{64}")
                        && entry.getJsonObject("facts").getString("found").equals(String.valueOf(found)));
        assertThat(trail.body()).doesNotContain(Api.idNumber(298));
    }

    private static String openedBy(Api citizen, String number, String code) {
        return citizen.post("cases/access", Map.of("number", number, "code", code))
                .expect(200)
                .text("caseNumber");
    }
}
