package org.cloudwindow.guidance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.cloudwindow.guidance.internal.AcceptanceDesk;
import org.cloudwindow.guidance.internal.CaseReader;
import org.cloudwindow.guidance.internal.HandOverDesk;
import org.cloudwindow.guidance.internal.ModeDesk;
import org.cloudwindow.guidance.internal.Promises;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.Groups;

/**
 * Acceptance at a distance (远程受理, DB4110 10.2.2): what a conversation of mode 2 does beside form, materials and review,
 * and how a conversation gets there from mode 1 and back.
 */
@Stateless
@AllowedTo(Groups.AGENT)
public class CaseAcceptances {

    @Inject
    private ModeDesk modes;

    @Inject
    private HandOverDesk handOvers;

    @Inject
    private AcceptanceDesk decisions;

    @Inject
    private Promises promises;

    @Inject
    private CaseReader reader;

    /**
     * Goes on in the other mode within the same call; time, agent and reason are on the record (DB4110 8.2.4 b).
     *
     * @param mode {@code ONLINE_GUIDANCE} or {@code REMOTE_ACCEPTANCE}
     * @throws org.cloudwindow.shared.RuleBroken 409 {@code ITEM_NOT_OFFERED}, {@code ALREADY_IN_MODE}, {@code
     *     CASE_CLOSED}, and for mode 1 {@code IDENTITY_REQUIRED}, {@code ITEM_REQUIRED}; 422 for an unknown mode or a
     *     reason not of 2 to 200 characters
     */
    public CaseView changeMode(String number, String mode, String reason) {
        return reader.view(modes.change(number, mode, reason));
    }

    /** Opens the item's own approval system and hands the application over; the model tries until the system answers. */
    public CaseView openApprovalSystem(String number) {
        return reader.view(handOvers.open(number));
    }

    /** The application was completed in that system: its number is fetched, or missing on the list. */
    public CaseView completeApplication(String number) {
        return reader.view(handOvers.complete(number));
    }

    /**
     * Types the number that the system has given where it was not written back.
     *
     * @throws org.cloudwindow.shared.RuleBroken 409 {@code ALREADY_NUMBERED}; 422 for none of 2 to 60 letters and digits
     */
    public CaseView enterNumber(String number, String externalNumber) {
        return reader.view(handOvers.enterNumber(number, externalNumber));
    }

    /**
     * Decides about acceptance: the department in charge, and for items decided on the spot the agent of the running
     * conversation, which counts as finished in one go (DB4110 8.2.5).
     *
     * @param reason needed to refuse, 2 to 1000 characters
     * @throws org.cloudwindow.shared.RuleBroken 409 {@code ALREADY_CLAIMED} where a colleague has claimed the decision
     */
    public CaseView decide(String number, Boolean accepted, String reason) {
        return reader.view(decisions.decide(number, accepted, reason));
    }

    /**
     * Agrees when the tolerated missing materials will be there; the applicant promises it with the confirmation.
     *
     * @throws org.cloudwindow.shared.RuleBroken 409 {@code NOTHING_TO_PROMISE}; 422 for a day not within 60 working days
     */
    public CaseView agreePromise(String number, LocalDate day) {
        return reader.view(promises.agree(number, day));
    }
}
