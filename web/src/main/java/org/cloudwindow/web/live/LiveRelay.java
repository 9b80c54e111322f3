package org.cloudwindow.web.live;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.TextMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.cloudwindow.web.signal.RoomSockets;

/** Hands what comes over the topic to this node's sockets. One session, so that nothing overtakes. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/topic/live"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Topic"),
            @ActivationConfigProperty(propertyName = "acknowledgeMode", propertyValue = "Auto-acknowledge"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LiveRelay implements MessageListener {

    private static final Logger LOG = System.getLogger(LiveRelay.class.getName());

    @Inject
    private StaffSockets staff;

    @Inject
    private RoomSockets rooms;

    @Override
    public void onMessage(Message message) {
        try {
            LiveMessage live = LiveChannel.translate((TextMessage) message);
            switch (live.audience()) {
                case STAFF -> staff.sendToAll(live.payload());
                case ACCOUNT -> staff.sendTo(live.key(), live.payload());
                case ROOM -> rooms.deliver(live);
                case ROOM_CHANGED -> rooms.deliverChange(live);
                case REPLACED -> rooms.replace(live.key(), live.only());
            }
        } catch (JMSException | RuntimeException e) {
            // a hint that is lost is made good by the page's next read; those behind it must not wait
            LOG.log(Level.WARNING, "A message could not be handed to its sockets", e);
        }
    }
}
