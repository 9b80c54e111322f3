package org.cloudwindow.call;

import jakarta.ejb.Stateless;
import org.cloudwindow.shared.AllowedTo;

/** What the models ask of the line; the steps of {@code CallConnectionProcess}. */
@Stateless
@AllowedTo(AllowedTo.SYSTEM)
public class CallSteps {

    public void joinQueue(String callId) {}

    public void passOn(String callId) {}

    public void connect(String callId) {}

    public void alarm(String callId) {}

    public void expireWrapUp(String callId) {}
}
