package org.cloudwindow.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import org.cloudwindow.process.Steps;
import org.cloudwindow.process.WorkItems;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.worklist.internal.WorkItem;
import org.cloudwindow.worklist.internal.WorkItemRepository;

/**
 * The task list: find, claim, release, complete.
 *
 * <p>An item outside of one's groups is 404, for supervisors none is. What somebody else holds cannot be claimed or
 * completed: 409 {@code ALREADY_CLAIMED}. What is over meanwhile is 409 {@code STALE}.
 */
@Stateless
@AllowedTo(AllowedTo.STAFF)
public class Worklist {

    private static final Pattern OUTCOME = Pattern.compile("[A-Z][A-Z_]{0,39}");

    @Inject
    private WorkItemRepository items;

    @Inject
    private WorkItems tasks;

    @Inject
    private Clock clock;

    /** Urgent first, then oldest; searched by case number, task and item name. */
    public Page<WorkItemView> list(WorkItemFilter filter, PageRequest page) {
        return items.list(filter, page, CurrentUser.get(), clock.instant());
    }

    /** Takes the item for oneself; doing it again changes nothing. */
    public WorkItemView claim(String id) {
        Actor actor = CurrentUser.get();
        WorkItem item = open(id, actor);
        item.checkFreeFor(actor.name());
        if (!item.isOpenTo(actor)) {
            throw RuleBroken.forbidden();
        }
        tasks.claim(id, actor.name());
        return items.view(id);
    }

    /**
     * Gives the item back to its groups; supervisors may take it from somebody who is away.
     *
     * @throws RuleBroken 409 {@code NOT_OF_ITS_GROUPS} where the holder would not see it again
     */
    public void release(String id) {
        Actor actor = CurrentUser.get();
        WorkItem item = open(id, actor);
        if (!item.isHeldBy(actor.name()) && !actor.isIn(Groups.SUPERVISOR) || !item.hasGroups()) {
            throw RuleBroken.forbidden();
        }
        item.checkStaysVisibleTo(actor);
        tasks.release(id);
    }

    /**
     * Completes a step by hand.
     *
     * @param outcome what it came to, where the model asks for it; otherwise null
     * @throws RuleBroken 409 {@code STEP_HAS_OWN_CALL} with the {@code call} of the domain that moves this step
     */
    public void complete(String id, String outcome) {
        Actor actor = CurrentUser.get();
        WorkItem item = open(id, actor);
        if (outcome != null && !OUTCOME.matcher(outcome).matches()) {
            throw RuleBroken.invalid("outcome", "unknown");
        }
        HandSteps.ownCallOf(item.taskKey(), outcome == null ? "" : outcome).ifPresent(call -> {
            throw RuleBroken.conflict("STEP_HAS_OWN_CALL", Map.of("call", call));
        });
        item.checkFreeFor(actor.name());
        if (!item.isHeldBy(actor.name()) && !item.isOpenTo(actor)) {
            throw RuleBroken.forbidden();
        }
        tasks.claim(id, actor.name());
        tasks.complete(id, outcome == null ? Map.of() : Map.of(Steps.OUTCOME, outcome));
    }

    private WorkItem open(String id, Actor actor) {
        WorkItem item = items.find(id).filter(found -> found.isVisibleTo(actor)).orElseThrow(RuleBroken::notFound);
        item.checkOpen();
        return item;
    }
}
