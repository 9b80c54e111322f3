package org.cloudwindow.web.live;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.TextMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Hands what comes over the topic to whoever keeps this node's sockets. One session, so that nothing overtakes. */
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
    private Event<LiveMessage> arrived;

    @Override
    public void onMessage(Message message) {
        try {
            arrived.fire(LiveChannel.translate((TextMessage) message));
        } catch (JMSException | RuntimeException e) {
            // a hint that is lost is made good by the page's next read; those behind it must not wait
            LOG.log(Level.WARNING, "A message could not be handed to its sockets", e);
        }
    }
}
