package org.cloudwindow.evaluation;

import jakarta.ejb.Stateless;
import org.cloudwindow.shared.AllowedTo;

/** What the models ask of the rating of a service. */
@Stateless
@AllowedTo(AllowedTo.SYSTEM)
public class EvaluationSteps {

    public void invite(String callId, String caseNumber) {}

    public void expire(String callId) {}
}
