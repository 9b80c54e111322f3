package org.cloudwindow.staff.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Keeps the gaps in the duty of departments. */
@Dependent
public class DutyGapRepository {

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    public void add(DutyGap gap) {
        em.persist(gap);
    }

    /** Under lock: two nodes do not tell of the same gap. */
    public List<DutyGap> listOpen() {
        return em.createQuery("select g from DutyGap g where g.openGroup is not null", DutyGap.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
