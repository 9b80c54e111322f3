package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cloudwindow.process.OpenTask;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.StepNotOpen;
import org.cloudwindow.process.Steps;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;

/**
 * Whose a case is. To whom it is not, it does not exist; to a colleague of the group it can be read, and only who
 * answered the conversation acts on it.
 */
@ApplicationScoped
public class CaseRights {

    static final String GUIDE = Steps.GUIDE_APPLICATION;
    static final String REVIEW = Steps.REVIEW_MATERIALS;

    private static final Set<String> GUIDING = Set.of(GUIDE, REVIEW);
    private static final Set<String> PAPERWORK =
            Set.of(GUIDE, REVIEW, Steps.OPEN_APPROVAL_SYSTEM, Steps.COMPLETE_APPLICATION);
    private static final Set<String> TALK = Set.of(
            GUIDE,
            REVIEW,
            Steps.OPEN_APPROVAL_SYSTEM,
            Steps.COMPLETE_APPLICATION,
            Steps.CHECK_IDENTITY,
            Steps.OPEN_ACCEPTANCE);

    @Inject
    private CaseRepository cases;

    @Inject
    private Processes processes;

    public GuidanceCase readable(String number) {
        return cases.find(number).filter(this::mayRead).orElseThrow(RuleBroken::notFound);
    }

    /**
     * The case, locked, for its applicant or the agent of the conversation; once that is over, it is the model that
     * refuses.
     */
    public GuidanceCase writable(String number) {
        GuidanceCase found = cases.findForUpdate(number).filter(this::mayRead).orElseThrow(RuleBroken::notFound);
        Actor actor = CurrentUser.get();
        if (actor.isStaff() && !isHandling(found, actor)) {
            throw RuleBroken.forbidden();
        }
        return found;
    }

    static boolean isHandling(GuidanceCase found, Actor actor) {
        return actor.name().equals(found.currentCall().getAgent());
    }

    boolean mayRead(GuidanceCase found) {
        Actor actor = CurrentUser.get();
        if (actor.isCitizen()) {
            return cases.hasAccess(found.getId(), actor.sessionId())
                    || (actor.isStrong() && Long.valueOf(actor.applicantId()).equals(found.getApplicantId()));
        }
        return actor.isSystem() || actor.isStaff() && mayReadAsStaff(found, actor);
    }

    private static boolean mayReadAsStaff(GuidanceCase found, Actor actor) {
        if (actor.isIn(Groups.SUPERVISOR)) {
            return true;
        }
        if (found.isOpenTo(actor.name())) {
            return true;
        }
        return actor.isIn(Groups.AGENT)
                && (Groups.isDepartment(found.getItemGroup()) && actor.isIn(found.getItemGroup())
                        || found.getCalls().stream().anyMatch(call -> call.isKnownTo(actor.name())));
    }

    /** Citizens whose identity is strong enough for all of their cases. */
    static Optional<Long> strongApplicant(Actor actor) {
        return actor.isStrong() ? Optional.of(actor.applicantId()) : Optional.empty();
    }

    /**
     * @throws StepNotOpen where the model is neither guiding nor reviewing in this conversation
     * @throws RuleBroken 409 {@code IDENTITY_REQUIRED} where it is not, because nobody knows yet whose case it is
     */
    void awaitGuidance(GuidanceCase found, String act) {
        await(found, act, GUIDING);
    }

    /** As {@link #awaitGuidance}, and also while the application is filled in in the item's own approval system. */
    void awaitPaperwork(GuidanceCase found, String act) {
        await(found, act, PAPERWORK);
    }

    /** As {@link #awaitPaperwork}, and also before identity and item are settled. */
    void awaitTalk(GuidanceCase found, String act) {
        await(found, act, TALK);
    }

    private void await(GuidanceCase found, String act, Set<String> tasks) {
        List<OpenTask> open = processes.listOpenTasks(found.currentCall().getCallId());
        if (open.stream().map(OpenTask::taskKey).noneMatch(tasks::contains)) {
            if (found.getApplicantId() == null && !found.currentCall().isEnded()) {
                throw RuleBroken.conflict("IDENTITY_REQUIRED");
            }
            throw notOpen(act, open);
        }
    }

    StepNotOpen notOpen(GuidanceCase found, String act) {
        return notOpen(act, processes.listOpenTasks(found.currentCall().getCallId()));
    }

    private static StepNotOpen notOpen(String act, List<OpenTask> open) {
        return new StepNotOpen(act, open.stream().map(OpenTask::name).toList());
    }
}
