package org.cloudwindow.guidance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cloudwindow.guidance.internal.CaseChanges;
import org.cloudwindow.guidance.internal.CaseReader;
import org.cloudwindow.guidance.internal.CaseRights;
import org.cloudwindow.guidance.internal.CaseShelf;
import org.cloudwindow.guidance.internal.CaseTimeline;
import org.cloudwindow.process.ProcessState;
import org.cloudwindow.process.Processes;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;
import org.cloudwindow.shared.RuleBroken;

/**
 * The guidance records (导办记录), to be found, read and put on the right item and situation (DB4110 3.4, 4.5).
 *
 * <p>A citizen sees the cases the session itself began or opened by number and code, and with a strong identity all of
 * the applicant; an agent those of the own department and those handled; supervisors all. Other cases are 404.
 */
@Stateless
@AllowedTo({AllowedTo.CITIZEN, Groups.AGENT, Groups.SUPERVISOR})
public class Cases {

    @Inject
    private CaseRights rights;

    @Inject
    private CaseReader reader;

    @Inject
    private CaseShelf shelf;

    @Inject
    private CaseChanges changes;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private Processes processes;

    /** Whether the caller of this method may know of the case; not found where not. */
    @AllowedTo({AllowedTo.CITIZEN, Groups.AGENT, Groups.SUPERVISOR, AllowedTo.SYSTEM})
    public void requireReadable(String number) {
        rights.readable(number);
    }

    @AllowedTo({AllowedTo.CITIZEN, Groups.AGENT, Groups.SUPERVISOR, AllowedTo.SYSTEM})
    public CaseView getCase(String number) {
        return reader.view(rights.readable(number));
    }

    /** Searched by the beginning of a number or a part of the item's name; never by name of a person. */
    public Page<CaseRow> listCases(CaseFilter filter, PageRequest page) {
        return shelf.list(filter, page);
    }

    /**
     * Cases of the person with this ID number, found by its blind index; the number itself is nowhere kept or logged. The
     * trail says who looked, for which index, and how many there were ({@code CASES_SEARCHED}).
     */
    @AllowedTo({Groups.AGENT, Groups.SUPERVISOR})
    public Page<CaseRow> listCasesOf(String idNumber, PageRequest page) {
        return shelf.listOf(idNumber, page);
    }

    /** Who did what when. */
    public List<CaseStepView> getTimeline(String number) {
        return timeline.list(rights.readable(number).getNumber());
    }

    public ProcessState getProcess(String number) {
        return processes.findState(rights.readable(number).getNumber()).orElseThrow(RuleBroken::notFound);
    }

    /**
     * Opens an earlier case to this session.
     *
     * @param paperNumber number of the case, a notice or the receipt
     * @return the case number
     * @throws RuleBroken 403 {@code ACCESS_REFUSED}, whatever of the two is wrong; 429 after five such tries
     */
    @AllowedTo(AllowedTo.CITIZEN)
    public String openByCode(String paperNumber, String code) {
        return shelf.openByCode(paperNumber, code);
    }

    /** Another item than was thought (DB4110 10.1.2 b): its questions and materials begin anew. */
    @AllowedTo(Groups.AGENT)
    public CaseView changeItem(String number, String itemCode) {
        return reader.view(changes.changeItem(number, itemCode));
    }

    /** Which situation it is decides which materials are required. */
    @AllowedTo({AllowedTo.CITIZEN, Groups.AGENT})
    public CaseView changeSituation(String number, Map<String, String> answers, Integer version) {
        return reader.view(changes.changeSituation(number, answers, version));
    }

    /** What the applicant wants, in the agent's words (DB4110 10.1.2 a). */
    @AllowedTo(Groups.AGENT)
    public void noteIntent(String number, String text) {
        changes.noteIntent(number, text);
    }
}
