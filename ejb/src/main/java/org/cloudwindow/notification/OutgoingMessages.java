package org.cloudwindow.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cloudwindow.notification.internal.OutgoingMessage;
import org.cloudwindow.notification.internal.OutgoingRepository;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;

/**
 * The outbox: messages to a telephone or mail address, written down in the transaction of what they tell and carried
 * afterwards, again and again with growing pauses, until the gateway took them or a day has passed.
 */
@Stateless
public class OutgoingMessages {

    @Inject
    private OutgoingRepository repository;

    @Inject
    private MessageCarrier carrier;

    @Inject
    private Clock clock;

    /** @param contact kept encrypted until delivered */
    @AllowedTo(AllowedTo.SYSTEM)
    public void send(String kind, String contact, String caseNumber, Map<String, String> facts) {
        repository.add(new OutgoingMessage(kind, contact, caseNumber, facts, clock.instant()));
    }

    /** Ids of those to try now; none where no gateway is set up. */
    @AllowedTo(AllowedTo.SYSTEM)
    public List<Long> listDue() {
        return carrier.isThere() ? repository.listDue(clock.instant()) : List.of();
    }

    /** Tries one; a failure is written down, not thrown. */
    @AllowedTo(AllowedTo.SYSTEM)
    public void carry(long id) {
        repository.findForUpdate(id).filter(OutgoingMessage::isWaiting).ifPresent(message -> {
            try {
                carrier.carry(id, message.kind(), message.contact(), message.facts());
                message.delivered(clock.instant());
            } catch (IOException notTaken) {
                message.failed(clock.instant());
            }
        });
    }

    /** What was sent out lately, newest first. */
    @AllowedTo({Groups.CHIEF, Groups.SUPERVISOR})
    public Page<OutgoingView> list(PageRequest page) {
        return repository.list(page);
    }
}
