package org.cloudwindow.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cloudwindow.process.Steps;

/**
 * Which steps people complete from the list and which a call of the domain moves. A step the product does not know was
 * drawn by a process owner; nothing else moves it, so it is completed by hand.
 */
final class HandSteps {

    /** The calls by which a step moves, by task and outcome; the empty outcome stands for all others. */
    private static final Map<String, Map<String, String>> OWN_CALLS = Map.ofEntries(
            Map.entry(Steps.ANSWER_CALL, Map.of("", "PUT /calls/{id}/assignment")),
            Map.entry(Steps.GUIDE_APPLICATION, Map.of("", "PUT /cases/{number}/reviews")),
            Map.entry(
                    Steps.REVIEW_MATERIALS,
                    Map.of(
                            "",
                            "POST /cases/{number}/submission",
                            Steps.RETURN,
                            "POST /cases/{number}/one-time-notice")),
            Map.entry(Steps.OPEN_ACCEPTANCE, Map.of("", "PUT /cases/{number}/item")),
            Map.entry(Steps.OPEN_APPROVAL_SYSTEM, Map.of("", "POST /cases/{number}/approval-system")),
            Map.entry(Steps.COMPLETE_APPLICATION, Map.of("", "POST /cases/{number}/application")),
            Map.entry(Steps.ENTER_NUMBER, Map.of("", "PUT /cases/{number}/external-number")),
            Map.entry(Steps.DECIDE_ACCEPTANCE, Map.of("", "PUT /cases/{number}/acceptance")),
            Map.entry(Steps.FOLLOW_PROMISE, Map.of("", "POST /cases/{number}/materials")),
            Map.entry(Steps.ANSWER_TRANSFER, Map.of("", "PUT /calls/{id}/assignment")),
            Map.entry(Steps.TALK_TOGETHER, Map.of("", "PUT /calls/{id}/transfers/{tid}/completion")),
            Map.entry(Steps.SUPPORT_CALL, Map.of("", "PUT /support-requests/{id}/result")),
            Map.entry(Steps.WRITE_OPINION, Map.of("", "PUT /support-requests/{id}/result")),
            Map.entry(Steps.WRAP_UP, Map.of("", "PUT /calls/{id}/wrap-up")));

    private static final Map<String, List<String>> OUTCOMES = Map.of(
            Steps.CHECK_IDENTITY, List.of(Steps.PASS, Steps.REFUSE),
            // put right within the call; there is no call for it
            Steps.REVIEW_MATERIALS, List.of(Steps.REPAIR));

    private HandSteps() {}

    static boolean isByHand(String taskKey) {
        return !OWN_CALLS.containsKey(taskKey) || OUTCOMES.containsKey(taskKey);
    }

    static List<String> outcomesOf(String taskKey) {
        return OUTCOMES.getOrDefault(taskKey, List.of());
    }

    /** The call that owns the step for this outcome, where there is one. */
    static Optional<String> ownCallOf(String taskKey, String outcome) {
        Map<String, String> calls = OWN_CALLS.get(taskKey);
        if (calls == null || outcomesOf(taskKey).contains(outcome)) {
            return Optional.empty();
        }
        return Optional.of(calls.getOrDefault(outcome, calls.get("")));
    }
}
