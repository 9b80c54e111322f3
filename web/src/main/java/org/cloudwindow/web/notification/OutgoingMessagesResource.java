package org.cloudwindow.web.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cloudwindow.notification.OutgoingMessages;
import org.cloudwindow.notification.OutgoingView;
import org.cloudwindow.shared.Page;
import org.cloudwindow.web.rest.DoneAgain;
import org.cloudwindow.web.rest.Paging;

/** {@code /outgoing-messages}: what was sent to telephones and mail addresses, with how far it got. */
@Path("outgoing-messages")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class OutgoingMessagesResource {

    @Inject
    private OutgoingMessages messages;

    @GET
    public Page<OutgoingView> list(@BeanParam Paging paging) {
        return messages.list(paging.toRequest());
    }
}
