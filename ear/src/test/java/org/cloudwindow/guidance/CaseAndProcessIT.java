package org.cloudwindow.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.cloudwindow.applicant.CitizenSessions;
import org.cloudwindow.applicant.IdentityClaim;
import org.cloudwindow.call.CallView;
import org.cloudwindow.call.Calls;
import org.cloudwindow.call.Offers;
import org.cloudwindow.evaluation.Evaluations;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.InContainer;
import org.cloudwindow.process.ProcessState;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.AgentPresence;
import org.cloudwindow.staff.PresenceState;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The case and its process are one thing to the database; and a face looks at who calls it, inside the server too. */
@ExtendWith(ArquillianExtension.class)
class CaseAndProcessIT {

    private static final String ITEM = "002017006000"; // withdrawal from the provident fund: department of housing
    private static final Actor AGENT = Actor.staff("housing1", Set.of("roleAgent", "deptHousing"));
    private static final int PERSON = 297;

    @Resource
    UserTransaction transaction;

    @EJB(lookup = InContainer.FACE + "CitizenSessions")
    CitizenSessions sessions;

    @EJB(lookup = InContainer.FACE + "Reception")
    Reception reception;

    @EJB(lookup = InContainer.FACE + "AgentPresence")
    AgentPresence presence;

    @EJB(lookup = InContainer.FACE + "Offers")
    Offers offers;

    @EJB(lookup = InContainer.FACE + "Calls")
    Calls calls;

    @EJB(lookup = InContainer.FACE + "Cases")
    Cases cases;

    @EJB(lookup = InContainer.FACE + "CaseReviews")
    CaseReviews reviews;

    @EJB(lookup = InContainer.FACE + "Evaluations")
    Evaluations evaluations;

    @Deployment
    static WebArchive archive() {
        return InContainer.archive(CaseAndProcessIT.class, Api.class);
    }

    @Test
    void aStepOfTheProcessAndAChangeOfTheCaseAreUndoneTogether() throws Exception {
        Actor citizen = identify();
        CallView call = answeredCall(citizen);
        try {
            transaction.begin();
            CurrentUser.as(AGENT, () -> reviews.record(call.caseNumber(), List.of(failedFirstMaterial())));
            assertTrue(isAt(call, "Task_ReviewMaterials"), "the step is done, to this transaction");
            assertFalse(view(call).reviews().isEmpty(), "the case is changed, to this transaction");
            transaction.rollback();

            assertTrue(isAt(call, "Task_GuideApplication"), "the step is open again");
            assertFalse(isAt(call, "Task_ReviewMaterials"), "the next step was never reached");
            assertTrue(view(call).reviews().isEmpty(), "the case is as it was");
        } finally {
            CurrentUser.as(citizen, () -> calls.end(call.id()));
            CurrentUser.as(AGENT, () -> presence.setMine(PresenceState.OFFLINE, null));
        }
    }

    @Test
    void aFaceRefusesWhoIsNotSignedInAndWhoHasNotTheRole() {
        RuleBroken unknown = assertThrows(RuleBroken.class, () -> offers.listMine());
        assertEquals(RuleBroken.Kind.UNAUTHENTICATED, unknown.kind());

        Actor editor = Actor.staff("editor1", Set.of("roleEditor"));
        RuleBroken stranger = assertThrows(RuleBroken.class, () -> CurrentUser.as(editor, () -> offers.listMine()));
        assertEquals(RuleBroken.Kind.FORBIDDEN, stranger.kind());
    }

    @Test
    void aRatingIsSeenByWhoSeesTheCase() {
        Actor citizen = identify();
        CallView call = CurrentUser.as(citizen, this::openedCall);
        try {
            for (Actor reader : List.of(citizen, AGENT, Actor.staff("supervisor1", Set.of("roleSupervisor")))) {
                assertTrue(
                        CurrentUser.as(reader, () -> evaluations.findEvaluation(call.caseNumber()))
                                .isEmpty(),
                        "nobody was invited yet");
            }
            for (Actor stranger : List.of(identify(), Actor.staff("social1", Set.of("roleAgent", "deptSocial")))) {
                RuleBroken refused = assertThrows(
                        RuleBroken.class,
                        () -> CurrentUser.as(stranger, () -> evaluations.findEvaluation(call.caseNumber())));
                assertEquals(RuleBroken.Kind.NOT_FOUND, refused.kind());
            }
        } finally {
            CurrentUser.as(citizen, () -> calls.end(call.id()));
        }
    }

    private Actor identify() {
        var claim = new IdentityClaim(null, null, "市民" + PERSON, Api.idNumber(PERSON));
        return sessions.findActor(sessions.open(claim).token()).orElseThrow();
    }

    private CallView answeredCall(Actor citizen) {
        CallView call = CurrentUser.as(citizen, this::openedCall);
        CurrentUser.as(AGENT, () -> presence.setMine(PresenceState.READY, null));
        await(() -> CurrentUser.as(AGENT, () -> offers.listMine()).stream()
                .anyMatch(offer -> offer.id().equals(call.id())));
        CurrentUser.as(AGENT, () -> offers.answer(call.id()));
        await(() -> isAt(call, "Task_GuideApplication"));
        return call;
    }

    private CallView openedCall() {
        return reception
                .open(new OpenCall(ITEM, "ONLINE_GUIDANCE", null, "PC", null, null))
                .call();
    }

    private boolean isAt(CallView call, String task) {
        ProcessState state = CurrentUser.as(AGENT, () -> cases.getProcess(call.caseNumber()));
        return Stream.concat(Stream.of(state), state.others().stream())
                .anyMatch(process -> process.activityIds().contains(task));
    }

    private CaseView view(CallView call) {
        return CurrentUser.as(AGENT, () -> cases.getCase(call.caseNumber()));
    }

    private static ReviewEntry failedFirstMaterial() {
        return new ReviewEntry("M1", null, null, null, "FAIL", null);
    }

    /** No library of the tests is in the server. */
    private static void await(BooleanSupplier condition) {
        Instant limit = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(limit)) {
                throw new AssertionError("waited 30 s in vain");
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
