package org.cloudwindow.applicant.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.cloudwindow.shared.BlindIndex;

/** Holds the seeded register. */
@ApplicationScoped
public class RegisterRepository {

    @PersistenceContext
    private EntityManager em;

    boolean isEmpty() {
        return em.createQuery("select count(e) from RegisterEntry e", Long.class)
                        .getSingleResult()
                == 0;
    }

    void addPerson(String name, String idNumber) {
        em.persist(new RegisterEntry(index(idNumber), name, null));
    }

    void addOrganization(String name, String creditCode, String representativeIdNumber) {
        em.persist(new RegisterEntry(index(creditCode), name, index(representativeIdNumber)));
    }

    Optional<RegisterEntry> find(String number) {
        return Optional.ofNullable(em.find(RegisterEntry.class, index(number)));
    }

    static String index(String number) {
        return BlindIndex.ofInstallation().of("register", number);
    }
}
