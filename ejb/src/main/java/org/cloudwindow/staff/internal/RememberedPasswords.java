package org.cloudwindow.staff.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cloudwindow.shared.BlindIndex;

/**
 * Right passwords of HTTP Basic, remembered for a short while in this server's memory as keyed hashes, so that the slow
 * hash does not cost each call. A changed password is another account hash and so forgotten at once.
 */
@ApplicationScoped
public class RememberedPasswords {

    static final Duration MEMORY = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final Map<String, Remembered> byUsername = new ConcurrentHashMap<>();

    public void remember(Account account, String password, Instant now) {
        if (byUsername.size() >= MOST) {
            byUsername.clear();
        }
        byUsername.put(account.username(), new Remembered(index(account, password), now.plus(MEMORY)));
    }

    public boolean holds(Account account, String password, Instant now) {
        Remembered known = byUsername.get(account.username());
        return known != null && known.until().isAfter(now) && known.index().equals(index(account, password));
    }

    private static String index(Account account, String password) {
        return BlindIndex.ofInstallation().of("password", account.passwordHash() + "\n" + password);
    }

    private record Remembered(String index, Instant until) {}
}
