package org.cloudwindow.notification;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.cloudwindow.notification.internal.Notification;
import org.cloudwindow.notification.internal.NotificationRepository;
import org.cloudwindow.notification.internal.RecipientKind;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;
import org.cloudwindow.shared.RuleBroken;

/**
 * The outbox of messages. The one way of delivery there is shows them in the product itself; a short message or a mail
 * is a further reader of the same table.
 *
 * <p>Facts are numbers and codes, never personal data; the sentence is {@code message.<kind>} of the bundle. Who
 * proved no more than name and number has the messages of {@link SeenCases} only: those words are no secret, and a
 * message names case, notice and receipt.
 */
@Stateless
public class Notifications {

    @Inject
    private NotificationRepository repository;

    @Inject
    private SeenCases seen;

    @Inject
    private Event<NotificationSent> sent;

    @Inject
    private Clock clock;

    /** @param caseNumber the case it tells of */
    @AllowedTo(AllowedTo.SYSTEM)
    public void sendToApplicant(String kind, long applicantId, String caseNumber, Map<String, String> facts) {
        send(kind, RecipientKind.APPLICANT, String.valueOf(applicantId), caseNumber, facts);
    }

    @AllowedTo(AllowedTo.SYSTEM)
    public void sendToStaff(String kind, String username, Map<String, String> facts) {
        send(kind, RecipientKind.STAFF, username, null, facts);
    }

    @AllowedTo(AllowedTo.SYSTEM)
    public void sendToGroup(String kind, String group, Map<String, String> facts) {
        send(kind, RecipientKind.GROUP, group, null, facts);
    }

    private void send(
            String kind, RecipientKind recipientKind, String recipient, String caseNumber, Map<String, String> facts) {
        Notification message = new Notification(kind, recipientKind, recipient, caseNumber, facts, clock.instant());
        repository.add(message);
        sent.fire(new NotificationSent(message.getId(), kind, recipientKind.name(), recipient));
    }

    /** Messages to me and to my groups, newest first. */
    @AllowedTo({AllowedTo.STAFF, AllowedTo.CITIZEN})
    public Page<NotificationView> listMine(PageRequest page) {
        Actor actor = CurrentUser.get();
        if (actor.isStaff()) {
            return repository.listOfStaff(actor.name(), actor.groups(), page);
        }
        return actor.isStrong()
                ? repository.listOfApplicant(actor.applicantId(), page)
                : repository.listOfCases(actor.applicantId(), seen.listNumbers(actor.sessionId()), page);
    }

    /** The reader has seen it. */
    @AllowedTo({AllowedTo.STAFF, AllowedTo.CITIZEN})
    public void markRead(long id) {
        Actor actor = CurrentUser.get();
        repository
                .find(id)
                .filter(message -> message.isTo(actor) && mayRead(actor, message))
                .orElseThrow(RuleBroken::notFound)
                .read(clock.instant());
    }

    private boolean mayRead(Actor actor, Notification message) {
        return actor.isStaff()
                || actor.isStrong()
                || seen.listNumbers(actor.sessionId()).contains(message.getCaseNumber());
    }
}
