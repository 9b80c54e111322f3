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
 * <p>Facts are numbers and codes, never personal data; the sentence is {@code notification.<kind>} of the bundle.
 */
@Stateless
public class Notifications {

    @Inject
    private NotificationRepository repository;

    @Inject
    private Event<NotificationSent> sent;

    @Inject
    private Clock clock;

    @AllowedTo(AllowedTo.SYSTEM)
    public void sendToApplicant(String kind, long applicantId, Map<String, String> facts) {
        send(kind, RecipientKind.APPLICANT, String.valueOf(applicantId), facts);
    }

    @AllowedTo(AllowedTo.SYSTEM)
    public void sendToStaff(String kind, String username, Map<String, String> facts) {
        send(kind, RecipientKind.STAFF, username, facts);
    }

    @AllowedTo(AllowedTo.SYSTEM)
    public void sendToGroup(String kind, String group, Map<String, String> facts) {
        send(kind, RecipientKind.GROUP, group, facts);
    }

    private void send(String kind, RecipientKind recipientKind, String recipient, Map<String, String> facts) {
        Notification message = new Notification(kind, recipientKind, recipient, facts, clock.instant());
        repository.add(message);
        sent.fire(new NotificationSent(message.getId(), kind, recipientKind.name(), recipient));
    }

    /** Messages to me and to my groups, newest first. */
    @AllowedTo({AllowedTo.STAFF, AllowedTo.CITIZEN})
    public Page<NotificationView> listMine(PageRequest page) {
        Actor actor = CurrentUser.get();
        return actor.isCitizen()
                ? repository.listOfApplicant(actor.applicantId(), page)
                : repository.listOfStaff(actor.name(), actor.groups(), page);
    }

    /** The reader has seen it. */
    @AllowedTo({AllowedTo.STAFF, AllowedTo.CITIZEN})
    public void markRead(long id) {
        Actor actor = CurrentUser.get();
        repository
                .find(id)
                .filter(message -> message.isTo(actor))
                .orElseThrow(RuleBroken::notFound)
                .read(clock.instant());
    }
}
