package org.cloudwindow.support;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cloudwindow.call.CallView;
import org.cloudwindow.call.Calls;
import org.cloudwindow.guidance.CaseSteps;
import org.cloudwindow.guidance.CaseView;
import org.cloudwindow.guidance.Cases;
import org.cloudwindow.organization.Departments;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.Steps;
import org.cloudwindow.process.WorkItems;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.Accounts;
import org.cloudwindow.support.internal.SupportDesk;
import org.cloudwindow.support.internal.SupportRepository;
import org.cloudwindow.support.internal.SupportRequest;

/**
 * Questions of agents to departments (DB4110 10.3.1, 10.3.2). A question is claimed like any other work item, by its
 * {@code taskId}; the first claim wins and lets the specialist into the room of the call it was asked from.
 */
@Stateless
@AllowedTo(AllowedTo.STAFF)
public class SupportRequests {

    private static final int LONGEST = 2000;
    private static final int MOST_GROUPS = 5;
    private static final int MOST_ASKED = 50;

    @Inject
    private SupportRepository requests;

    @Inject
    private SupportDesk desk;

    @Inject
    private Calls calls;

    @Inject
    private Cases cases;

    @Inject
    private CaseSteps caseSteps;

    @Inject
    private Accounts accounts;

    @Inject
    private Departments departments;

    @Inject
    private Processes processes;

    @Inject
    private WorkItems tasks;

    @Inject
    private Clock clock;

    /**
     * Asks from a running call, which goes on meanwhile.
     *
     * @param groups departments in the order in which they are asked, at most five, or {@code roleAgent}; none for the
     *     department of the item
     * @param question at most 2000 characters
     * @throws RuleBroken 403 for whoever does not handle the call, 409 {@code CALL_NOT_IN_STATE}, 422
     */
    @AllowedTo(Groups.AGENT)
    public SupportView ask(String callId, List<String> groups, String question) {
        CallView call = calls.holdMine(callId);
        return open(call.caseNumber(), callId, call.itemCode(), named(groups, call.group()), question);
    }

    /** The same without a call, about a case that the agent may read. */
    @AllowedTo(Groups.AGENT)
    public SupportView askAbout(String caseNumber, List<String> groups, String question) {
        CaseView file = cases.getCase(caseNumber);
        String code = file.item() == null ? null : file.item().code();
        return open(caseNumber, null, code, named(groups, file.group()), question);
    }

    /** Of a case that the caller may read, in the order in which they were asked. */
    public List<SupportView> listOfCase(String caseNumber) {
        cases.requireReadable(caseNumber);
        return requests.listOfCase(caseNumber).stream().map(this::view).toList();
    }

    /** What rings at me now: questions to my groups that are not my own. */
    public List<SupportView> listRinging() {
        Actor me = CurrentUser.get();
        return requests.listRinging(me.groups()).stream()
                .filter(request -> !request.asker().equals(me.name()))
                .map(this::view)
                .toList();
    }

    /** What I am on, by the room or in writing. */
    public List<SupportView> listHeld() {
        return requests.listHeldBy(CurrentUser.get().name()).stream()
                .map(this::view)
                .toList();
    }

    /** What I have asked, newest first, at most fifty. */
    public List<SupportView> listAsked() {
        return requests.listAskedBy(CurrentUser.get().name(), MOST_ASKED).stream()
                .map(this::view)
                .toList();
    }

    /** To who asked, to who is on it, to the group it is at, and to whoever may read the case; to others 404. */
    public SupportView getRequest(String id) {
        SupportRequest request = requests.find(id).orElseThrow(RuleBroken::notFound);
        Actor me = CurrentUser.get();
        if (!me.name().equals(request.asker()) && !request.isHeldBy(me.name()) && !me.isIn(request.group())) {
            cases.requireReadable(request.caseNumber());
        }
        return view(request);
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
            throw requireKnown(request);
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
        return view(request);
    }

    /** The agent needs no answer any more. Of one that is over, nothing happens. */
    public void withdraw(String id) {
        SupportRequest request = desk.lock(id);
        if (!CurrentUser.get().name().equals(request.asker())) {
            throw requireKnown(request);
        }
        if (request.state().isOpen()) {
            desk.withdraw(request);
            processes.send(Steps.SUPPORT_WITHDRAWN, id, Map.of());
        }
    }

    private SupportView open(String caseNumber, String callId, String itemCode, List<String> groups, String question) {
        if (question == null || question.isBlank()) {
            throw RuleBroken.invalid("question", "required");
        }
        if (question.length() > LONGEST) {
            throw RuleBroken.invalid("question", "tooLong");
        }
        SupportRequest request = requests.add(new SupportRequest(
                caseNumber, callId, itemCode, CurrentUser.get().name(), groups, question.strip(), clock.instant()));
        desk.note(request, "SUPPORT_ASKED", null);
        processes.start(
                Steps.BUSINESS_SUPPORT_PROCESS,
                caseNumber,
                Map.of(Steps.CALL_ID, request.id(), Steps.GROUP, request.group(), Steps.CLAIMED, false));
        return view(request);
    }

    private List<String> named(List<String> groups, String groupOfItem) {
        List<String> named = groups == null
                ? List.of()
                : List.copyOf(new LinkedHashSet<>(groups.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(group -> !group.isEmpty())
                        .toList()));
        if (named.isEmpty()) {
            return List.of(groupOfItem == null ? Groups.AGENT : groupOfItem);
        }
        List<String> known = departments.listDepartments().stream()
                .map(department -> department.group())
                .toList();
        if (named.size() > MOST_GROUPS
                || named.stream().anyMatch(group -> !group.equals(Groups.AGENT) && !known.contains(group))) {
            throw RuleBroken.invalid("group", "unknown");
        }
        return named;
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

    /** 403 where the caller may know of it, else not found. */
    private RuleBroken requireKnown(SupportRequest request) {
        getRequest(request.id());
        return RuleBroken.forbidden();
    }

    private SupportView view(SupportRequest request) {
        return CurrentUser.as(
                Actor.SYSTEM,
                () -> request.view(
                        caseSteps.findItemName(request.caseNumber()).orElse(null),
                        username -> accounts.getAccount(username).displayName()));
    }
}
