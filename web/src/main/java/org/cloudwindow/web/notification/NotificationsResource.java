package org.cloudwindow.web.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cloudwindow.notification.NotificationView;
import org.cloudwindow.notification.Notifications;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.web.rest.DoneAgain;
import org.cloudwindow.web.rest.Paging;

/** {@code /notifications}: messages to the caller and to the caller's groups. */
@Path("notifications")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class NotificationsResource {

    @Inject
    private Notifications notifications;

    @GET
    public Page<NotificationView> list(@BeanParam Paging paging) {
        return notifications.listMine(paging.toRequest());
    }

    @PUT
    @Path("{id}/read")
    public void read(@PathParam("id") String id) {
        try {
            notifications.markRead(Long.parseLong(id));
        } catch (NumberFormatException e) {
            throw RuleBroken.notFound();
        }
    }
}
