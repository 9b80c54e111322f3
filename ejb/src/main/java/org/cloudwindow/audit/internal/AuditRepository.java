package org.cloudwindow.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cloudwindow.audit.AuditEntryView;
import org.cloudwindow.audit.AuditVerification;
import org.cloudwindow.shared.BlindIndex;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;

/** Holds the chain. A seal is keyed, so that who can write to the table alone cannot forge one. */
@ApplicationScoped
public class AuditRepository {

    private static final String BEGINNING = "";
    private static final int BATCH = 500;
    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext
    private EntityManager em;

    public void add(
            Instant at, String actor, String act, String objectKind, String objectId, Map<String, String> facts) {
        em.persist(new AuditEntry(at, actor, act, objectKind, objectId, JSON.toJson(new TreeMap<>(facts))));
    }

    public Page<AuditEntryView> list(PageRequest page) {
        long total =
                em.createQuery("select count(e) from AuditEntry e", Long.class).getSingleResult();
        List<AuditEntry> rows = em.createQuery("select e from AuditEntry e order by e.id desc", AuditEntry.class)
                .setFirstResult(page.first())
                .setMaxResults(page.max())
                .getResultList();
        return new Page<>(total, rows.stream().map(AuditRepository::view).toList());
    }

    @SuppressWarnings("unchecked")
    private static AuditEntryView view(AuditEntry entry) {
        Map<String, String> facts = JSON.fromJson(entry.facts(), Map.class);
        return new AuditEntryView(
                entry.id(), entry.at(), entry.actor(), entry.act(), entry.objectKind(), entry.objectId(), facts);
    }

    public void seal() {
        // the lock comes first: what is read under it no other node can have sealed meanwhile
        AuditHead head = em.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        for (AuditEntry entry : waiting()) {
            entry.seal(head.place() + 1, head.seal(), AuditRepository::hash);
            head.moveTo(head.place() + 1, entry.seal());
        }
    }

    private List<AuditEntry> waiting() {
        return em.createQuery("select e from AuditEntry e where e.seal is null order by e.id", AuditEntry.class)
                .setMaxResults(BATCH)
                .getResultList();
    }

    public AuditVerification verify() {
        AuditHead head = em.find(AuditHead.class, AuditHead.ONLY);
        long walked = 0;
        String before = BEGINNING;
        while (walked < head.place()) {
            List<AuditEntry> next = em.createQuery(
                            "select e from AuditEntry e where e.place > :walked and e.place <= :end order by e.place",
                            AuditEntry.class)
                    .setParameter("walked", walked)
                    .setParameter("end", head.place())
                    .setMaxResults(BATCH)
                    .getResultList();
            for (AuditEntry entry : next) {
                if (!entry.isWhatWasSealed(walked + 1, before, AuditRepository::hash)) {
                    return new AuditVerification(false, walked, entry.id());
                }
                before = entry.seal();
                walked++;
            }
            if (next.isEmpty()) {
                return new AuditVerification(false, walked, -1);
            }
            em.clear();
        }
        return new AuditVerification(before.equals(head.seal()), walked, 0);
    }

    private static String hash(String text) {
        return BlindIndex.ofInstallation().of("audit", text);
    }
}
