package org.cloudwindow.audit;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.cloudwindow.audit.internal.AuditRepository;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;

/**
 * The trail of acts that somebody may have to answer for.
 *
 * <p>Facts are kept encrypted, yet write ids and reasons into them and no ID numbers: who reads the trail is not meant
 * to learn them ({@code GB/T 35273}; requirement 4.5 c of the standard: each reading is logged).
 */
@Stateless
public class AuditTrail {

    @Inject
    private AuditRepository repository;

    @Inject
    private Clock clock;

    /** Writes an entry for {@link CurrentUser}; it stays if and only if the act does. */
    @AllowedTo(AllowedTo.ANYONE)
    public void record(String act, String objectKind, String objectId, Map<String, String> facts) {
        repository.add(clock.instant(), CurrentUser.get().name(), act, objectKind, objectId, facts);
    }

    /** As {@link #record}, for an act that was refused and leaves nothing else behind. */
    @AllowedTo(AllowedTo.ANYONE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordRefusal(String act, String objectKind, String objectId, Map<String, String> facts) {
        repository.add(clock.instant(), CurrentUser.get().name(), act, objectKind, objectId, facts);
    }

    /** Newest first. */
    @AllowedTo({Groups.ADMIN, Groups.SUPERVISOR})
    public Page<AuditEntryView> listEntries(PageRequest page) {
        return repository.list(page);
    }

    /** Seals what is not sealed yet and walks the whole chain. */
    @AllowedTo({Groups.ADMIN, AllowedTo.SYSTEM})
    public AuditVerification verify() {
        repository.seal();
        return repository.verify();
    }

    /** Sealing apart from writing keeps the one lock of the chain out of everybody's transactions. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void seal() {
        repository.seal();
    }
}
