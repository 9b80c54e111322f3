package org.cloudwindow.guidance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.cloudwindow.guidance.internal.CaseReader;
import org.cloudwindow.guidance.internal.ReviewDesk;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.Groups;

/**
 * The initial review (初审), point by point, with reviewer and time (DB4110 8.2.4, 10.1.2 a, B.5). The first outcome ends
 * the model's guidance step and begins its review step.
 */
@Stateless
public class CaseReviews {

    @Inject
    private ReviewDesk desk;

    @Inject
    private CaseReader reader;

    /**
     * Writes outcomes; one that was there before is replaced.
     *
     * @throws org.cloudwindow.shared.RuleBroken 422 naming each entry that is not of this item and situation
     */
    @AllowedTo(Groups.AGENT)
    public CaseView record(String number, List<ReviewEntry> entries) {
        return reader.view(desk.record(number, entries));
    }
}
