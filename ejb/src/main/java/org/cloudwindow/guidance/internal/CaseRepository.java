package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cloudwindow.guidance.CaseFilter;
import org.cloudwindow.guidance.CaseRow;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;

/** Keeps cases and what belongs to them. */
@ApplicationScoped
public class CaseRepository {

    private static final String ROW = "select new org.cloudwindow.guidance.CaseRow(c.number, c.state, c.mode,"
            + " c.itemCode, c.itemName, c.itemGroup, c.applicantMasked, c.round, c.receiptNumber, c.openedAt,"
            + " c.changedAt) ";

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
        return em.createQuery("select c from GuidanceCase c where c.number = :number", GuidanceCase.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
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
        Map<String, Object> parameters = new HashMap<>();
        List<String> where = new ArrayList<>();
        String mine = "exists (select k from CaseCall k where k.guidanceCase = c and k.agent = :me)";
        if (filter.mine()) {
            where.add(mine);
            parameters.put("me", username);
        } else if (!all) {
            where.add("(c.itemGroup in :groups or " + mine + ")");
            parameters.put("groups", groups);
            parameters.put("me", username);
        }
        return list(where, parameters, filter, page);
    }

    /** Cases this session may see; with a stronger identity, all of the applicant. */
    Page<CaseRow> listForCitizen(long sessionId, Long applicantId, CaseFilter filter, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String own = "exists (select a from CaseAccess a where a.caseId = c.id and a.sessionId = :session)";
        parameters.put("session", sessionId);
        if (applicantId != null) {
            own = "(" + own + " or c.applicantId = :applicant)";
            parameters.put("applicant", applicantId);
        }
        return list(new ArrayList<>(List.of(own)), parameters, filter, page);
    }

    private Page<CaseRow> list(
            List<String> where, Map<String, Object> parameters, CaseFilter filter, PageRequest page) {
        if (filter.state() != null) {
            where.add("c.state = :state");
            parameters.put("state", CaseState.valueOf(filter.state()));
        }
        if (filter.withoutNumber()) {
            where.add("exists (select h from CaseHandOver h where h.caseId = c.id"
                    + " and h.state = org.cloudwindow.guidance.internal.HandOverState.APPLIED"
                    + " and h.externalNumber is null)");
        }
        if (!page.search().isEmpty()) {
            where.add("(c.number like :start escape '!' or c.receiptNumber like :start escape '!'"
                    + " or c.itemName like :part escape '!' or exists (select n from CaseNotice n"
                    + " where n.guidanceCase = c and n.number like :start escape '!'))");
            String word = page.search().replace("!", "!!").replace("%", "!%").replace("_", "!_");
            parameters.put("start", word + "%");
            parameters.put("part", "%" + word + "%");
        }
        String from = "from GuidanceCase c" + (where.isEmpty() ? "" : " where " + String.join(" and ", where));
        TypedQuery<Long> count = em.createQuery("select count(c) " + from, Long.class);
        TypedQuery<CaseRow> rows = em.createQuery(ROW + from + " order by c.openedAt desc, c.id desc", CaseRow.class)
                .setFirstResult(page.first())
                .setMaxResults(page.max());
        parameters.forEach(count::setParameter);
        parameters.forEach(rows::setParameter);
        return new Page<>(count.getSingleResult(), rows.getResultList());
    }

    /** Cases of one applicant, for an agent who was told the whole ID number. */
    Page<CaseRow> listOfApplicants(
            List<Long> applicants, String username, Set<String> groups, boolean all, PageRequest page) {
        if (applicants.isEmpty()) {
            return new Page<>(0, List.of());
        }
        Map<String, Object> parameters = new HashMap<>(Map.of("applicants", applicants));
        List<String> where = new ArrayList<>(List.of("c.applicantId in :applicants"));
        if (!all) {
            where.add("(c.itemGroup in :groups or exists"
                    + " (select k from CaseCall k where k.guidanceCase = c and k.agent = :me))");
            parameters.put("groups", groups);
            parameters.put("me", username);
        }
        return list(where, parameters, CaseFilter.ALL, page);
    }
}
