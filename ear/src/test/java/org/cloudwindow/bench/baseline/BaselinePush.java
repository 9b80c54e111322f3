package org.cloudwindow.bench.baseline;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.TextMessage;
import jakarta.jms.Topic;

/** After commit, over the product's own topic, to the product's own sockets. */
@ApplicationScoped
public class BaselinePush {

    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory connections;

    @Resource(lookup = "java:/jms/topic/live")
    private Topic topic;

    private JMSContext context;

    synchronized void push(@Observes(during = TransactionPhase.AFTER_SUCCESS) BaselineSteps.PushWish wish)
            throws JMSException {
        if (context == null) {
            context = connections.createContext();
        }
        TextMessage text =
                context.createTextMessage("{\"topic\":\"bench\",\"id\":\"" + wish.id() + "\",\"kind\":\"PUSHED\"}");
        text.setStringProperty("audience", "ACCOUNT");
        text.setStringProperty("audienceKey", wish.username());
        context.createProducer().send(topic, text);
    }

    @PreDestroy
    synchronized void close() {
        if (context != null) {
            context.close();
        }
    }
}
