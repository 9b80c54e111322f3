package org.cloudwindow.staff.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.cloudwindow.shared.BlindIndex;

/** Holds the failures by blind index of the name, and of name and address together. */
@ApplicationScoped
public class SignInAttemptRepository {

    @PersistenceContext
    private EntityManager em;

    public Optional<SignInAttempt> find(String username) {
        return findByIndex(index(username));
    }

    public Optional<SignInAttempt> find(String username, String address) {
        return findByIndex(index(username, address));
    }

    /** The counter of this name, locked for this transaction so that failures at the same moment all count. */
    public SignInAttempt get(String username) {
        return getByIndex(index(username));
    }

    /** The counter of this name at this address; taken after that of the name. */
    public SignInAttempt get(String username, String address) {
        return getByIndex(index(username, address));
    }

    public void forget(String username) {
        find(username).ifPresent(em::remove);
    }

    public void forget(String username, String address) {
        find(username, address).ifPresent(em::remove);
    }

    /** Failures so far back that they count no more. */
    public void removeOld(Instant now) {
        em.createQuery("delete from SignInAttempt a where a.lastFailedAt < :before")
                .setParameter("before", now.minus(SignInAttempt.LOCK))
                .executeUpdate();
    }

    private Optional<SignInAttempt> findByIndex(String index) {
        return Optional.ofNullable(em.find(SignInAttempt.class, index));
    }

    private SignInAttempt getByIndex(String index) {
        em.createNativeQuery("insert ignore into sign_in_attempt (name_index, failures) values (?, 0)")
                .setParameter(1, index)
                .executeUpdate();
        return em.find(SignInAttempt.class, index, LockModeType.PESSIMISTIC_WRITE);
    }

    private static String index(String username) {
        return BlindIndex.ofInstallation().of("signInName", username.strip().toLowerCase(Locale.ROOT));
    }

    private static String index(String username, String address) {
        return BlindIndex.ofInstallation()
                .of("signInNameAndAddress", username.strip().toLowerCase(Locale.ROOT) + "\n" + address);
    }
}
