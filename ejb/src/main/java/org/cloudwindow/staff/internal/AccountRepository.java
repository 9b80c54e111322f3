package org.cloudwindow.staff.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;
import org.cloudwindow.staff.AccountView;

/** Holds the accounts. */
@ApplicationScoped
public class AccountRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(Account account) {
        em.persist(account);
    }

    public boolean isEmpty() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    public Optional<Account> find(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    public Page<AccountView> list(PageRequest page) {
        String where = " from Account a where lower(a.username) like :search or lower(a.displayName) like :search";
        String search = "%" + page.search().toLowerCase(Locale.ROOT) + "%";
        long total = em.createQuery("select count(a)" + where, Long.class)
                .setParameter("search", search)
                .getSingleResult();
        List<AccountView> rows = em.createQuery("select a" + where + " order by a.username", Account.class)
                .setParameter("search", search)
                .setFirstResult(page.first())
                .setMaxResults(page.max())
                .getResultStream()
                .map(Account::view)
                .toList();
        return new Page<>(total, rows);
    }

    public Map<String, String> listNames(Collection<String> usernames) {
        return usernames.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select a.username, a.displayName from Account a where a.username in :usernames",
                                Object[].class)
                        .setParameter("usernames", usernames)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    public List<AccountView> listMembers(String group) {
        return em.createQuery(
                        "select a from Account a where a.enabled = true and :group member of a.groups order by a.username",
                        Account.class)
                .setParameter("group", group)
                .getResultStream()
                .map(Account::view)
                .toList();
    }
}
