package org.cloudwindow.support;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.Steps;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.support.internal.SupportDesk;
import org.cloudwindow.support.internal.SupportReader;
import org.cloudwindow.support.internal.SupportRepository;
import org.cloudwindow.support.internal.SupportRequest;

/**
 * What departments are asked (DB4110 10.3.1.2, 10.3.2). A question is claimed like any other work item, by its
 * {@code taskId}; the first claim wins and lets the specialist into the room of the call it was asked from.
 */
@Stateless
@AllowedTo(AllowedTo.STAFF)
public class SupportCalls {

    private static final int LONGEST = 2000;

    @Inject
    private SupportRepository requests;

    @Inject
    private SupportDesk desk;

    @Inject
    private SupportReader reader;

    @Inject
    private Processes processes;

    /** What rings at me now: questions to my groups that are not my own. */
    public List<SupportView> listRinging() {
        Actor me = CurrentUser.get();
        return requests.listRinging(me.groups()).stream()
                .filter(request -> !request.asker().equals(me.name()))
                .map(reader::view)
                .toList();
    }

    /** What I am on, by the room or in writing. */
    public List<SupportView> listHeld() {
        return requests.listHeldBy(CurrentUser.get().name()).stream()
                .map(reader::view)
                .toList();
    }

    /**
     * What it came to, by the specialist who is on it.
     *
     * @param outcome {@code GUIDED} or {@code TAKE_OVER}; of an answer in writing {@code GUIDED}
     * @param answer at most 2000 characters; may be left out where the call is taken over
     * @throws RuleBroken 403 for others; 409 {@code SUPPORT_OVER}, {@code CALL_NOT_IN_STATE} where there is no call to
     *     take over; 422
     */
    public SupportView finish(String id, String outcome, String answer) {
        SupportRequest request = desk.lock(id);
        if (!request.isHeldBy(CurrentUser.get().name())) {
            throw reader.refuse(request);
        }
        String words = answer == null || answer.isBlank() ? null : answer.strip();
        check(request, outcome, words);
        request.note(outcome, words);
        if (request.state() == SupportState.WRITTEN) {
            desk.answerInWriting(request);
            processes.complete(Steps.WRITE_OPINION, id, Map.of());
        } else {
            if (Steps.GUIDED.equals(outcome)) {
                desk.guided(request);
            }
            processes.complete(Steps.SUPPORT_CALL, id, Map.of(Steps.OUTCOME, outcome));
        }
        return reader.view(request);
    }

    private static void check(SupportRequest request, String outcome, String words) {
        boolean written = request.state() == SupportState.WRITTEN;
        if (!written && request.state() != SupportState.CLAIMED) {
            throw RuleBroken.conflict("SUPPORT_OVER");
        }
        boolean takeOver = Steps.TAKE_OVER.equals(outcome) && !written;
        if (!takeOver && !Steps.GUIDED.equals(outcome)) {
            throw RuleBroken.invalid("outcome", "unknown");
        }
        if (takeOver && request.callId() == null) {
            throw RuleBroken.conflict("CALL_NOT_IN_STATE");
        }
        if (!takeOver && words == null) {
            throw RuleBroken.invalid("answer", "required");
        }
        if (words != null && words.length() > LONGEST) {
            throw RuleBroken.invalid("answer", "tooLong");
        }
    }
}
