package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cloudwindow.applicant.Applicants;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.guidance.CaseFilter;
import org.cloudwindow.guidance.CaseRow;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;
import org.cloudwindow.shared.RuleBroken;

/** Finds cases for those who may see them. */
@ApplicationScoped
public class CaseShelf {

    static final int TRIES = 5;

    /** An {@code in} over nothing is not SQL; no group has this name. */
    private static final String NO_GROUP = "-";

    @Inject
    private CaseRepository cases;

    @Inject
    private CaseAttempts attempts;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private Applicants applicants;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public Page<CaseRow> list(CaseFilter filter, PageRequest page) {
        Actor actor = CurrentUser.get();
        if (actor.isCitizen()) {
            return cases.listForCitizen(
                    actor.sessionId(), CaseRights.strongApplicant(actor).orElse(null), filter, page);
        }
        return cases.listForStaff(actor.name(), groups(actor), actor.isIn(Groups.SUPERVISOR), filter, page);
    }

    public Page<CaseRow> listOf(String idNumber, PageRequest page) {
        Actor actor = CurrentUser.get();
        Page<CaseRow> found = cases.listOfApplicants(
                CurrentUser.as(Actor.SYSTEM, () -> applicants.listIdsByIdNumber(idNumber)),
                actor.name(),
                groups(actor),
                actor.isIn(Groups.SUPERVISOR),
                page);
        String index = CurrentUser.as(Actor.SYSTEM, () -> applicants.getIndexOf(idNumber));
        audit.record("CASES_SEARCHED", "idNumber", index, Map.of("found", String.valueOf(found.total())));
        return found;
    }

    private static Set<String> groups(Actor actor) {
        Set<String> departments =
                actor.groups().stream().filter(Groups::isDepartment).collect(Collectors.toSet());
        return departments.isEmpty() ? Set.of(NO_GROUP) : departments;
    }

    /** Needs the number and the code, of the same applicant. */
    public String openByCode(String paperNumber, String code) {
        Actor actor = CurrentUser.get();
        attempts.check(actor.sessionId());
        GuidanceCase found = cases.findByPaper(paperNumber)
                .filter(each -> Long.valueOf(actor.applicantId()).equals(each.getApplicantId()))
                .filter(each -> isSame(each.getAccessCode(), code))
                .orElse(null);
        if (found == null) {
            attempts.failed(actor.sessionId());
            throw RuleBroken.of(RuleBroken.Kind.FORBIDDEN, "ACCESS_REFUSED");
        }
        cases.grantAccess(found.getId(), actor.sessionId(), clock.instant());
        timeline.record(found.getNumber(), null, "ACCESS_GRANTED", Map.of());
        return found.getNumber();
    }

    private static boolean isSame(String code, String given) {
        String tidy = given == null ? "" : given.strip().toUpperCase(Locale.ROOT);
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), tidy.getBytes(StandardCharsets.UTF_8));
    }
}
