package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cloudwindow.guidance.CaseFilter;
import org.cloudwindow.guidance.CaseRow;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;
import org.cloudwindow.shared.Parts;

/** Keeps cases and what belongs to them. */
@ApplicationScoped
public class CaseRepository {

    private static final String ROW = "select new org.cloudwindow.guidance.CaseRow(c.number, c.state, c.mode,"
            + " c.itemCode, c.itemName, c.itemGroup, c.applicantMasked, c.round, c.receiptNumber, c.openedAt,"
            + " c.changedAt) ";

    private static final String MINE = "exists (select k from CaseCall k where k.guidanceCase = c and k.agent = :me)";

    private static final Comparator<CaseRow> NEWEST_FIRST = Comparator.comparing(CaseRow::openedAt)
            .thenComparing(CaseRow::number)
            .reversed();

    /** Whoever types the first letters of all notices gets the cases of so many. */
    private static final int MOST_NOTICES = 1000;

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    void add(GuidanceCase guidanceCase) {
        em.persist(guidanceCase);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<GuidanceCase> find(String number) {
        return em.createQuery("select c from GuidanceCase c where c.number = :number", GuidanceCase.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The case, and nobody else's change of it before this transaction ends. */
    Optional<GuidanceCase> findForUpdate(String number) {
        // locked by itself: a query that locks a case also reads all that belongs to it
        em.createNativeQuery("select id from guidance_case where number = ?1 for update")
                .setParameter(1, number)
                .getResultList();
        return find(number);
    }

    /** For lists of others: one column by its unique key, nothing of the case is loaded. */
    Optional<String> findItemName(String number) {
        return em.createQuery("select c.itemName from GuidanceCase c where c.number = :number", String.class)
                .setParameter("number", number)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /**
     * By any number that stands on paper: of the case, the receipt, or a notice. One after the other, each by its unique
     * key: asked for in one {@code or}, the database reads every case.
     */
    Optional<GuidanceCase> findByPaper(String number) {
        return find(number).or(() -> findByReceipt(number)).or(() -> findByNotice(number));
    }

    private Optional<GuidanceCase> findByReceipt(String number) {
        return em.createQuery("select c from GuidanceCase c where c.receiptNumber = :number", GuidanceCase.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    private Optional<GuidanceCase> findByNotice(String number) {
        return em.createQuery("select n.guidanceCase from CaseNotice n where n.number = :number", GuidanceCase.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    boolean hasAccess(long caseId, long sessionId) {
        return em.find(CaseAccess.class, new CaseAccess.Key(caseId, sessionId)) != null;
    }

    List<String> listNumbersOpenTo(long sessionId) {
        return em.createQuery(
                        "select c.number from GuidanceCase c, CaseAccess a where a.caseId = c.id and a.sessionId = :session",
                        String.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    void grantAccess(long caseId, long sessionId, Instant at) {
        if (!hasAccess(caseId, sessionId)) {
            em.persist(new CaseAccess(caseId, sessionId, at));
        }
    }

    /** Takes the session's row for the rest of the transaction, so that two clicks come one after the other. */
    void lockReception(long sessionId) {
        em.createNativeQuery("insert into guidance_reception (session_id, failed_codes) values (?1, 0)"
                        + " on duplicate key update session_id = session_id")
                .setParameter(1, sessionId)
                .executeUpdate();
    }

    int countFailedCodes(long sessionId) {
        List<?> found = em.createNativeQuery("select failed_codes from guidance_reception where session_id = ?1")
                .setParameter(1, sessionId)
                .getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).intValue();
    }

    void addFailedCode(long sessionId) {
        em.createNativeQuery("update guidance_reception set failed_codes = failed_codes + 1 where session_id = ?1")
                .setParameter(1, sessionId)
                .executeUpdate();
    }

    long next(String sequence) {
        return ((Number)
                        em.createNativeQuery("select nextval(" + sequence + ")").getSingleResult())
                .longValue();
    }

    void addStep(CaseStep step) {
        em.persist(step);
    }

    List<CaseStep> listSteps(String caseNumber) {
        return em.createQuery(
                        "select s from CaseStep s where s.caseNumber = :number" + " order by s.happenedAt, s.id",
                        CaseStep.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    long countSteps(String caseNumber, String callId, String kind) {
        return em.createQuery(
                        "select count(s) from CaseStep s where s.caseNumber = :number and s.callId = :call"
                                + " and s.kind = :kind",
                        Long.class)
                .setParameter("number", caseNumber)
                .setParameter("call", callId)
                .setParameter("kind", kind)
                .getSingleResult();
    }

    /** Cases of these groups or handled by this agent; for supervisors, all. */
    Page<CaseRow> listForStaff(String username, Set<String> groups, boolean all, CaseFilter filter, PageRequest page) {
        Map<String, Object> values = new HashMap<>(Map.of("groups", groups, "me", username));
        return list(filter.mine() ? List.of(MINE) : visible(all), List.of(), values, filter, page);
    }

    /** Cases this session may see; with a stronger identity, all of the applicant. */
    Page<CaseRow> listForCitizen(long sessionId, Long applicantId, CaseFilter filter, PageRequest page) {
        Map<String, Object> values = new HashMap<>(Map.of("session", sessionId));
        String own = "exists (select a from CaseAccess a where a.caseId = c.id and a.sessionId = :session)";
        if (applicantId == null) {
            return list(List.of(own), List.of(), values, filter, page);
        }
        values.put("applicant", applicantId);
        return list(List.of(own, "c.applicantId = :applicant and not " + own), List.of(), values, filter, page);
    }

    /** Cases of one applicant, for an agent who was told the whole ID number. */
    Page<CaseRow> listOfApplicants(
            List<Long> applicants, String username, Set<String> groups, boolean all, PageRequest page) {
        if (applicants.isEmpty()) {
            return new Page<>(0, List.of());
        }
        Map<String, Object> values = new HashMap<>(Map.of("applicants", applicants, "groups", groups, "me", username));
        return list(visible(all), List.of("c.applicantId in :applicants"), values, CaseFilter.ALL, page);
    }

    /** Disjoint: what others' groups have and this agent handled comes beside what the own groups have. */
    private static List<String> visible(boolean all) {
        return all ? List.of("1 = 1") : List.of("c.itemGroup in :groups", "c.itemGroup not in :groups and " + MINE);
    }

    private Page<CaseRow> list(
            List<String> parts,
            List<String> conditions,
            Map<String, Object> values,
            CaseFilter filter,
            PageRequest page) {
        List<String> where = new ArrayList<>(conditions);
        if (filter.state() != null) {
            where.add("c.state = :state");
            values.put("state", CaseState.valueOf(filter.state()));
        }
        if (filter.withoutNumber()) {
            where.add("exists (select h from CaseHandOver h where h.caseId = c.id"
                    + " and h.state = org.cloudwindow.guidance.internal.HandOverState.APPLIED"
                    + " and h.externalNumber is null)");
        }
        if (!page.search().isEmpty()) {
            List<String> fits = fitting(page.search(), values);
            if (fits.isEmpty()) {
                return new Page<>(0, List.of());
            }
            where.add("(" + String.join(" or ", fits) + ")");
        }
        String from = "from GuidanceCase c where "
                + where.stream().map(each -> each + " and ").collect(Collectors.joining());
        return new Parts(parts, values)
                .page(
                        part -> em.createQuery("select count(c) " + from + part, Long.class),
                        part -> em.createQuery(
                                ROW + from + part + " order by c.openedAt desc, c.id desc", CaseRow.class),
                        NEWEST_FIRST,
                        page);
    }

    /**
     * By which keys a word finds cases. Asked for at once in one condition, the database would read every case; names of
     * items and numbers of notices are looked up first. No number has a letter beyond ASCII.
     */
    private List<String> fitting(String search, Map<String, Object> values) {
        String word = search.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        List<String> fits = new ArrayList<>();
        List<String> names = em.createQuery(
                        "select distinct c.itemName from GuidanceCase c where c.itemName like :part escape '!'",
                        String.class)
                .setParameter("part", "%" + word + "%")
                .getResultList();
        if (!names.isEmpty()) {
            fits.add("c.itemName in :names");
            values.put("names", names);
        }
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(search)) {
            values.put("start", word + "%");
            fits.add("c.number like :start escape '!'");
            fits.add("c.receiptNumber like :start escape '!'");
            List<Long> noticed = em.createQuery(
                            "select distinct n.guidanceCase.id from CaseNotice n where n.number like :start escape '!'",
                            Long.class)
                    .setParameter("start", word + "%")
                    .setMaxResults(MOST_NOTICES)
                    .getResultList();
            if (!noticed.isEmpty()) {
                fits.add("c.id in :noticed");
                values.put("noticed", noticed);
            }
        }
        return fits;
    }
}
