package org.cloudwindow.support.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cloudwindow.support.SupportState;

/** Keeps questions and the candidates for knowledge that come of them. */
@Dependent
public class SupportRepository {

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    public SupportRequest add(SupportRequest request) {
        em.persist(request);
        em.flush();
        return request;
    }

    public long add(KnowledgeCandidate candidate) {
        em.persist(candidate);
        em.flush();
        return candidate.id();
    }

    public boolean hasCandidate(String supportId) {
        return !em.createQuery("select k.id from KnowledgeCandidate k where k.supportId = :id", Long.class)
                .setParameter("id", supportId)
                .getResultList()
                .isEmpty();
    }

    public Optional<SupportRequest> find(String id) {
        return Optional.ofNullable(em.find(SupportRequest.class, id));
    }

    public Optional<SupportRequest> findForUpdate(String id) {
        return em.createQuery("select r from SupportRequest r where r.id = :id", SupportRequest.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public List<SupportRequest> listOfCase(String caseNumber) {
        return em.createQuery(
                        "select r from SupportRequest r where r.caseNumber = :number order by r.askedAt",
                        SupportRequest.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    public List<SupportRequest> listOfCall(String callId, SupportState state) {
        return em.createQuery(
                        "select r from SupportRequest r where r.callId = :call and r.state = :state",
                        SupportRequest.class)
                .setParameter("call", callId)
                .setParameter("state", state)
                .getResultList();
    }

    /** What rings at members of these groups, longest first. */
    public List<SupportRequest> listRinging(Set<String> groups) {
        return groups.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from SupportRequest r where r.state = :ringing and r.group in :groups"
                                        + " and r.taskId is not null order by r.rangAt",
                                SupportRequest.class)
                        .setParameter("ringing", SupportState.RINGING)
                        .setParameter("groups", groups)
                        .getResultList();
    }

    /** What this person has claimed or holds to answer in writing, newest first. */
    public List<SupportRequest> listHeldBy(String username) {
        return em.createQuery(
                        "select r from SupportRequest r where r.specialist = :me and r.state in :open"
                                + " order by r.askedAt desc",
                        SupportRequest.class)
                .setParameter("me", username)
                .setParameter("open", Set.of(SupportState.CLAIMED, SupportState.WRITTEN))
                .getResultList();
    }

    /** What this person has asked, newest first. */
    public List<SupportRequest> listAskedBy(String username, int max) {
        return em.createQuery(
                        "select r from SupportRequest r where r.asker = :me order by r.askedAt desc",
                        SupportRequest.class)
                .setParameter("me", username)
                .setMaxResults(max)
                .getResultList();
    }
}
