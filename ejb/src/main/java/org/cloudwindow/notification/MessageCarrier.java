package org.cloudwindow.notification;

import java.io.IOException;
import java.util.Map;

/** Port: what carries a message out of the product, a short-message or mail gateway for example. */
public interface MessageCarrier {

    /** Whether a gateway is set up; until then messages wait, and staff see that they do. */
    boolean isThere();

    /**
     * Hands the message over. It may come twice where the answer was lost; {@code id} stays the same.
     *
     * @param kind names the gateway's template, {@code facts} fill it
     * @throws IOException where it was not taken; tried again later
     */
    void carry(long id, String kind, String contact, Map<String, String> facts) throws IOException;
}
