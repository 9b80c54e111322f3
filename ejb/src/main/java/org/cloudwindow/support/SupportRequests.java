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
import org.cloudwindow.guidance.CaseView;
import org.cloudwindow.guidance.Cases;
import org.cloudwindow.organization.Departments;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.Steps;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.support.internal.SupportDesk;
import org.cloudwindow.support.internal.SupportReader;
import org.cloudwindow.support.internal.SupportRepository;
import org.cloudwindow.support.internal.SupportRequest;

/**
 * Questions of agents to departments, as who asks sees them (DB4110 10.3.1): from a running call, which goes on meanwhile,
 * or about a case. What the other side does is {@link SupportCalls}.
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
    private SupportReader reader;

    @Inject
    private Calls calls;

    @Inject
    private Cases cases;

    @Inject
    private Departments departments;

    @Inject
    private Processes processes;

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
        return requests.listOfCase(caseNumber).stream().map(reader::view).toList();
    }

    /** What I have asked, newest first, at most fifty. */
    public List<SupportView> listAsked() {
        return requests.listAskedBy(CurrentUser.get().name(), MOST_ASKED).stream()
                .map(reader::view)
                .toList();
    }

    /** To who asked, to who is on it, to the group it is at, and to whoever may read the case; to others 404. */
    public SupportView getRequest(String id) {
        SupportRequest request = requests.find(id).orElseThrow(RuleBroken::notFound);
        reader.requireKnown(request);
        return reader.view(request);
    }

    /** The agent needs no answer any more. Of one that is over, nothing happens. */
    public void withdraw(String id) {
        SupportRequest request = desk.lock(id);
        if (!CurrentUser.get().name().equals(request.asker())) {
            throw reader.refuse(request);
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
        return reader.view(request);
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
}
