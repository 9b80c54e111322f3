package org.cloudwindow.guidance;

import jakarta.ejb.Stateless;
import org.cloudwindow.shared.AllowedTo;

/** What the models ask of a case. */
@Stateless
@AllowedTo(AllowedTo.SYSTEM)
public class CaseSteps {

    public void issueNotice(String caseNumber) {}

    public void submit(String caseNumber) {}
}
