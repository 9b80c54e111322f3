package org.cloudwindow.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cloudwindow.call.Desk;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The first claim wins, however close the second comes. */
class SupportRaceIT {

    private static final int ROUNDS = 100;

    private final TestWindow window = TestWindow.get();
    private final Desk desk = new Desk();

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    void ofTwoSpecialistsWhoClaimAtOnceExactlyOneWinsAHundredTimes() throws Exception {
        Api social1 = desk.agent("social1");
        Api market1 = desk.agent("market1");
        Api market2 = desk.agent("market2");
        String call = desk.talk(window.api().citizen(90), "deptSocial", "social1");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Answer asked = social1.post(
                                "calls/" + call + "/support-requests",
                                Map.of("group", "deptMarket", "question", "材料是否齐全？"))
                        .expect(201);
                String path = "work-items/" + asked.text("taskId") + "/assignment";
                List<Answer> answers = new ArrayList<>();
                for (Future<Answer> claim : threads.invokeAll(List.<Callable<Answer>>of(
                        () -> market1.put(path, Map.of()), () -> market2.put(path, Map.of())))) {
                    answers.add(claim.get());
                }
                assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
                boolean first = answers.get(0).status() == 200;
                answers.get(first ? 1 : 0).expect(409, "ALREADY_CLAIMED");
                String winner = first ? "market1" : "market2";
                assertThat(social1.get("support-requests/" + asked.text("id")).text("specialist"))
                        .isEqualTo(winner);
                (first ? market1 : market2)
                        .put(
                                "support-requests/" + asked.text("id") + "/result",
                                Map.of("outcome", "GUIDED", "answer", "齐全。"))
                        .expect(200);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(social1.get("cases/" + social1.get("calls/" + call).text("caseNumber") + "/support-requests")
                        .number("answered"))
                .isEqualTo(ROUNDS);
    }
}
