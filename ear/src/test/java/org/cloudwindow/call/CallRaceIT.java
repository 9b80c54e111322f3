package org.cloudwindow.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens when two do the same at the same moment. */
class CallRaceIT {

    private static final int ROUNDS = 50;

    /** What the engine does when it takes the job of a timer in hand. */
    private static final String TIMERS_TAKEN =
            """
            update ACT_RU_JOB set REV_ = REV_ + 1 where PROCESS_INSTANCE_ID_ in
            (select PROC_INST_ID_ from ACT_RU_VARIABLE where NAME_ = 'callId' and TEXT_ = ?)""";

    /** The same to what the model waits for. */
    private static final String MESSAGES_TAKEN =
            """
            update ACT_RU_EVENT_SUBSCR set REV_ = REV_ + 1 where PROC_INST_ID_ in
            (select PROC_INST_ID_ from ACT_RU_VARIABLE where NAME_ = 'callId' and TEXT_ = ?)""";

    private static final String MEETING =
            "select count(*) from information_schema.processlist where lower(info) like 'delete from act_ru_%'";

    private final TestWindow window = TestWindow.get();
    private final Desk desk = new Desk();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    @AfterEach
    void goHome() {
        threads.shutdownNow();
        desk.close();
    }

    @Test
    void ofTwoAgentsWhoAnswerAtOnceExactlyOneWinsFiftyTimes() throws Exception {
        Api citizen = window.api().citizen(221);
        Api one = desk.ready("market1");
        Api two = desk.agent("market2");
        for (int round = 0; round < ROUNDS; round++) {
            String call = desk.call(citizen, "deptMarket");
            desk.awaitOffered(one, call);
            List<Answer> answers = atOnce(List.of(() -> desk.answer(one, call), () -> desk.answer(two, call)));
            assertThat(answers.get(0).status()).isEqualTo(200);
            assertThat(answers.get(1).expect(409).text("code")).isIn("ALREADY_ANSWERED", "NOT_OFFERED");
            assertThat(citizen.get("calls/" + call).text("agent")).isEqualTo("market1");
            desk.end(citizen, call).expect(200);
            desk.ready("market1");
        }
    }

    @Test
    void anImpatientFingerMakesOneCall() throws Exception {
        Api citizen = window.api().citizen(222);
        Map<String, Object> wish = desk.wish("deptMarket");
        List<Callable<Answer>> clicks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            clicks.add(() -> citizen.post("calls", wish));
        }
        List<Answer> answers = atOnce(clicks);
        assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers.stream().map(answer -> answer.text("id")).distinct()).hasSize(1);
        assertThat(answers.stream().map(answer -> answer.text("caseNumber")).distinct())
                .hasSize(1);
        desk.end(citizen, answers.get(0).text("id")).expect(200);
    }

    @Test
    void ofAnswerAndHangUpAtOnceBothTellTheSameStory() throws Exception {
        Api citizen = window.api().citizen(223);
        Api agent = desk.ready("market1");
        for (int round = 0; round < 10; round++) {
            String call = desk.call(citizen, "deptMarket");
            desk.awaitOffered(agent, call);
            List<Answer> answers = atOnce(List.of(() -> desk.answer(agent, call), () -> desk.end(citizen, call)));
            answers.get(1).expect(200);
            boolean answered = answers.get(0).status() == 200;
            String state = desk.state(citizen, call);
            assertThat(state).isEqualTo(answered ? "WRAP_UP" : "ABANDONED");
            desk.ready("market1");
        }
    }

    @Test
    void anAnswerThatTheRingOutTimerTouchesIsDoneAgainAndWins() throws Exception {
        Api citizen = window.api().citizen(224);
        Api agent = desk.ready("market1");
        String call = desk.call(citizen, "deptMarket");
        desk.awaitOffered(agent, call);
        Future<Answer> answer;
        try (Connection engine = take(TIMERS_TAKEN, call)) {
            answer = threads.submit(() -> desk.answer(agent, call));
            await("the answer meets the timer").until(() -> desk.count(MEETING) > 0);
            engine.commit();
        }
        answer.get().expect(200);
        assertThat(desk.state(citizen, call)).isEqualTo("CONNECTED");
        desk.end(citizen, call).expect(200);
    }

    @Test
    void anOfferThatAnotherActTouchesIsDoneAgainAndTheNextCallerDoesNotOvertake() throws Exception {
        Api first = window.api().citizen(227);
        Api second = window.api().citizen(228);
        String call = desk.call(first, "deptMarket");
        String behind = desk.call(second, "deptMarket");
        Api agent;
        try (Connection engine = take(MESSAGES_TAKEN, call)) {
            agent = desk.ready("market1");
            await("the offer meets the other act").until(() -> desk.count(MEETING) > 0);
            engine.commit();
        }
        desk.awaitOffered(agent, call);
        assertThat(desk.state(second, behind)).isEqualTo("QUEUED");
        assertThat(desk.count("select count(*) from call_offer where call_id = ?", behind))
                .isZero();
        desk.end(second, behind).expect(200);
        desk.end(first, call).expect(200);
    }

    /** A transaction of the engine's that is just at work on this call; commit it. */
    private Connection take(String what, String call) throws SQLException {
        Connection engine = window.database();
        engine.setAutoCommit(false);
        try (PreparedStatement touch = engine.prepareStatement(what)) {
            touch.setString(1, call);
            assertThat(touch.executeUpdate()).as("rows of the call").isPositive();
        }
        return engine;
    }

    private List<Answer> atOnce(List<Callable<Answer>> acts) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Answer>> running = new ArrayList<>();
        for (Callable<Answer> act : acts) {
            running.add(threads.submit(() -> {
                start.await();
                return act.call();
            }));
        }
        start.countDown();
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> each : running) {
            answers.add(each.get());
        }
        return answers;
    }
}
