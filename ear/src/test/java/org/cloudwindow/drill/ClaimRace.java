package org.cloudwindow.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.cloudwindow.call.Desk;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;

/** Two specialists claim one question at the same moment, over and over: the first wins, however close the second comes. */
final class ClaimRace implements AutoCloseable {

    private final Desk desk = new Desk();
    private final Api asker = desk.agent("social1");
    private final List<String> names = List.of("market1", "market2");
    private final String call = desk.talk(TestWindow.get().api().citizen(296), "deptSocial", "social1");

    /** The seconds of all rounds. */
    double run(int rounds) {
        long begun = System.nanoTime();
        for (int round = 0; round < rounds; round++) {
            Answer asked = asker.post(
                            "calls/" + call + "/support-requests", Map.of("group", "deptMarket", "question", "材料是否齐全？"))
                    .expect(201);
            String winner = claim(asked.text("taskId"));
            String support = "support-requests/" + asked.text("id");
            assertThat(asker.get(support).text("specialist")).isEqualTo(winner);
            desk.agent(winner)
                    .put(support + "/result", Map.of("outcome", "GUIDED", "answer", "齐全。"))
                    .expect(200);
        }
        assertThat(asker.get("cases/" + asker.get("calls/" + call).text("caseNumber") + "/support-requests")
                        .number("answered"))
                .isEqualTo(rounds);
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Both at once; who it is given to. */
    private String claim(String task) {
        List<CompletableFuture<Answer>> claims = names.stream()
                .map(desk::agent)
                .map(each -> CompletableFuture.supplyAsync(
                        () -> each.put("work-items/" + task + "/assignment", Map.of()), act -> new Thread(act).start()))
                .toList();
        List<Answer> answers = claims.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        int first = answers.get(0).status() == 200 ? 0 : 1;
        answers.get(1 - first).expect(409, "ALREADY_CLAIMED");
        return names.get(first);
    }

    @Override
    public void close() {
        desk.close();
    }
}
