package org.cloudwindow.guidance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.cloudwindow.guidance.internal.CaseOutcomes;
import org.cloudwindow.guidance.internal.HandOvers;
import org.cloudwindow.guidance.internal.Promises;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.StepNotOpen;
import org.cloudwindow.process.Steps;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;

/** The steps of a case that the models take, and what other features have to tell of it. */
@Stateless
@AllowedTo(AllowedTo.SYSTEM)
public class CaseSteps {

    @Inject
    private CaseOutcomes outcomes;

    @Inject
    private Promises promises;

    @Inject
    private HandOvers handOvers;

    @Inject
    private Processes processes;

    /** Makes the one-time notice of this round and its PDF. */
    public void issueNotice(String caseNumber) {
        outcomes.issueNotice(caseNumber);
    }

    /** Hands the application in and makes the receipt. */
    public void submit(String caseNumber) {
        outcomes.submit(caseNumber);
    }

    /** The decision about acceptance takes effect. */
    public void decide(String caseNumber, boolean accepted) {
        outcomes.decide(caseNumber, accepted);
    }

    /** What a notice listed was not supplied in time. */
    public void lapse(String caseNumber) {
        outcomes.lapse(caseNumber);
    }

    /** What was promised was not supplied in time. */
    public void remindPromise(String caseNumber) {
        promises.remind(caseNumber);
    }

    /** Hands the application over to the item's own approval system: {@code DONE AWAY REFUSED NUMBERED}. */
    public String handOver(String caseNumber) {
        return handOvers.handOver(caseNumber);
    }

    /** Asks that system for the number. */
    public void fetchNumber(String caseNumber) {
        handOvers.fetchNumber(caseNumber);
    }

    /** Writes a line of the time-line. */
    public void note(String caseNumber, String callId, String kind, Map<String, String> facts) {
        outcomes.note(caseNumber, callId, kind, facts);
    }

    /** The same in the name of whoever acted, where the caller of this method acts for the server. */
    public void noteAs(Actor actor, String caseNumber, String callId, String kind, Map<String, String> facts) {
        CurrentUser.as(actor, () -> outcomes.noteStep(caseNumber, callId, kind, facts));
    }

    /** Lets somebody of staff read the case who takes part in it beyond its group and agents. */
    public void letRead(String caseNumber, String username) {
        outcomes.letRead(caseNumber, username);
    }

    public CaseParties getParties(String caseNumber) {
        return outcomes.parties(caseNumber);
    }

    /** What the case is about; empty where the item is not known yet, or the case none of ours. */
    public Optional<String> findItemName(String caseNumber) {
        return outcomes.findItemName(caseNumber);
    }

    /** The refusal of an act that the model does not await in the newest conversation. */
    @AllowedTo({AllowedTo.CITIZEN, AllowedTo.SYSTEM})
    public StepNotOpen notOpen(String caseNumber, String act) {
        return outcomes.notOpen(caseNumber, act);
    }

    /** The applicant rated the conversation, and is the one who calls: a model that waits for it goes on. */
    @AllowedTo(AllowedTo.CITIZEN)
    public void evaluated(String caseNumber, String callId, int level) {
        outcomes.note(caseNumber, callId, "EVALUATED", Map.of("level", String.valueOf(level)));
        processes.send(Steps.EVALUATED, callId, Map.of());
    }
}
