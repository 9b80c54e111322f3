package org.cloudwindow.guidance;

import java.util.Optional;

/**
 * Port to the approval systems (审批系统) that items have of their own (DB4110 10.2.2 f–h): which one an item has, handing
 * an applicant's data over, and asking for the number given there. A call returns within ten seconds.
 */
public interface ApprovalSystem {

    /** The name of the item's system; empty where none is connected and the agent works in it by hand. */
    Optional<String> findName(String itemCode, String department);

    /**
     * Hands the application over; doing it again with the same case is the same application there.
     *
     * @throws Away where the system cannot be reached, is too slow or broken: try again later
     */
    Answer handOver(Application application) throws Away;

    /**
     * The application as it stands there.
     *
     * @param reference as {@link Answer#reference} told
     */
    Answer find(String itemCode, String department, String reference) throws Away;

    /** What is handed over, in full: it is the authority in charge that receives it. */
    record Application(
            String caseNumber,
            String itemCode,
            String itemName,
            String department,
            String situation,
            String applicantName,
            String idNumber,
            String organization,
            String creditCode) {}

    /**
     * @param refusal why the system does not take it, or null
     * @param reference names the application in later questions, {@code address} is where it is filled in
     * @param number its number, or null while it has none; {@code state} how it stands there, in that system's words
     */
    record Answer(String refusal, String reference, String address, String number, String state) {

        public static Answer refused(String why) {
            return new Answer(why, null, null, null, null);
        }
    }

    /** The system is away; nothing is known of the application. */
    class Away extends Exception {

        private static final long serialVersionUID = 1L;

        public Away(String why) {
            super(why);
        }
    }
}
