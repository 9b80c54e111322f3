package org.cloudwindow.applicant.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cloudwindow.applicant.ApplicantKind;
import org.cloudwindow.applicant.IdentityClaim;
import org.cloudwindow.shared.BlindIndex;
import org.cloudwindow.shared.EncryptedText;
import org.cloudwindow.shared.InstantColumn;

/** Holds the applicants; finds them by blind index. */
@ApplicationScoped
public class ApplicantRepository {

    static final String ID_NUMBER = "idNumber";

    @PersistenceContext
    private EntityManager em;

    public Optional<Applicant> find(long id) {
        return Optional.ofNullable(em.find(Applicant.class, id));
    }

    public List<Long> listIdsByIdNumber(String idNumber) {
        return em.createQuery("select a.id from Applicant a where a.idNumberIndex = :index order by a.id", Long.class)
                .setParameter("index", indexOf(idNumber))
                .getResultList();
    }

    public String indexOf(String idNumber) {
        return BlindIndex.ofInstallation().of(ID_NUMBER, idNumber);
    }

    /** The applicant of this proven identity: the one who came before, or a new one, also where two come at once. */
    public Applicant getOrAdd(IdentityClaim proven, Instant now) {
        BlindIndex index = BlindIndex.ofInstallation();
        String identityIndex = index.of("identity", proven.idNumber() + "/" + proven.creditCode());
        return findByIdentity(identityIndex).orElseGet(() -> {
            add(proven, indexOf(proven.idNumber()), identityIndex, now);
            return findByIdentity(identityIndex).orElseThrow();
        });
    }

    /** By hand, because only "insert ignore" lets the second of two find the first one's row. */
    private void add(IdentityClaim proven, String idNumberIndex, String identityIndex, Instant now) {
        EncryptedText encrypted = new EncryptedText();
        em.createNativeQuery("insert ignore into applicant (kind, name, id_number, id_number_index, organization,"
                        + " credit_code, identity_index, created_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, (proven.creditCode() == null ? ApplicantKind.NATURAL : ApplicantKind.LEGAL).name())
                .setParameter(2, encrypted.convertToDatabaseColumn(proven.name()))
                .setParameter(3, encrypted.convertToDatabaseColumn(proven.idNumber()))
                .setParameter(4, idNumberIndex)
                .setParameter(5, encrypted.convertToDatabaseColumn(proven.organization()))
                .setParameter(6, encrypted.convertToDatabaseColumn(proven.creditCode()))
                .setParameter(7, identityIndex)
                .setParameter(8, new InstantColumn().convertToDatabaseColumn(now))
                .executeUpdate();
    }

    private Optional<Applicant> findByIdentity(String identityIndex) {
        return em.createQuery("select a from Applicant a where a.identityIndex = :index", Applicant.class)
                .setParameter("index", identityIndex)
                .getResultStream()
                .findFirst();
    }
}
