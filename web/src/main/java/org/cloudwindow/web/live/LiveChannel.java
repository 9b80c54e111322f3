package org.cloudwindow.web.live;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.TextMessage;
import jakarta.jms.Topic;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * The way to the sockets of every node. One sender at a time, and sending waits until the broker has the message: what is
 * said one after the other arrives so. The transaction of the moment has no part in it; hints are sent once it is over.
 */
@ApplicationScoped
public class LiveChannel {

    private static final Logger LOG = System.getLogger(LiveChannel.class.getName());

    static final String AUDIENCE = "audience";
    static final String KEY = "audienceKey";
    static final String ONLY = "onlyFor";
    static final String EXCEPT = "exceptFor";

    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory connections;

    @Resource(lookup = "java:/jms/topic/live")
    private Topic topic;

    private JMSContext context;
    private JMSProducer producer;

    public synchronized void send(LiveMessage message) {
        try {
            if (context == null) {
                context = connections.createContext();
                producer = context.createProducer();
            }
            producer.send(topic, translate(message, context));
        } catch (JMSException | JMSRuntimeException e) {
            close();
            LOG.log(Level.WARNING, "A message for the sockets was lost", e);
        }
    }

    @PreDestroy
    synchronized void close() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    private static TextMessage translate(LiveMessage message, JMSContext context) throws JMSException {
        TextMessage text = context.createTextMessage(message.payload());
        text.setStringProperty(AUDIENCE, message.audience().name());
        text.setStringProperty(KEY, message.key());
        text.setStringProperty(ONLY, message.only());
        text.setStringProperty(EXCEPT, message.except());
        return text;
    }

    static LiveMessage translate(TextMessage text) throws JMSException {
        return new LiveMessage(
                LiveMessage.Audience.valueOf(text.getStringProperty(AUDIENCE)),
                text.getStringProperty(KEY),
                text.getStringProperty(ONLY),
                text.getStringProperty(EXCEPT),
                text.getText());
    }
}
