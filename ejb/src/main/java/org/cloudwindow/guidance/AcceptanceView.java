package org.cloudwindow.guidance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What becomes of an application beside its form and materials.
 *
 * @param oneStop received inside the window (一站通办); null while the item is not settled
 * @param immediate decided on the spot (即办件)
 * @param openTasks element ids of the tasks the models await, such as {@code Task_DecideAcceptance}
 * @param mayHandle whether the reader is the agent of the conversation, who works with the approval system
 * @param mayDecide whether the reader may decide about acceptance
 * @param heldByAnother whether somebody else has claimed the decision, who alone makes it then
 * @param handOver the application in the item's own approval system, or null
 * @param decision about acceptance, or null
 * @param promise tolerated materials that follow later, or null where none is missing
 */
public record AcceptanceView(
        Boolean oneStop,
        boolean immediate,
        List<String> openTasks,
        boolean mayHandle,
        boolean mayDecide,
        boolean heldByAnother,
        HandOverView handOver,
        DecisionView decision,
        PromiseView promise) {

    /**
     * The application in the item's own approval system.
     *
     * @param state {@code WAITING} (tried until it answers), {@code REFUSED}, {@code OPENED} or {@code APPLIED}
     * @param failure why it was not taken at the last try, or null
     * @param address where the application is filled in there, or null where the system is opened by hand
     * @param number its number there, {@code typedBy} who typed it where the system did not tell
     */
    public record HandOverView(
            String state,
            String system,
            Instant askedAt,
            int tries,
            String failure,
            String address,
            String number,
            String numberState,
            String typedBy,
            Instant numberedAt) {}

    /** {@code atOnce}: decided within the conversation, finished in one go (一次办结, DB4110 8.2.5). */
    public record DecisionView(boolean accepted, String reason, String decidedBy, Instant decidedAt, boolean atOnce) {}

    /**
     * @param materials codes of what is promised, {@code missing} those of it that are still missing
     * @param promisedAt null while the applicant has not confirmed
     */
    public record PromiseView(
            List<String> materials,
            List<String> missing,
            LocalDate dueOn,
            Instant promisedAt,
            Instant overdueAt,
            Instant keptAt) {}
}
