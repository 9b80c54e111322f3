package org.cloudwindow.guidance;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The application form as far as it is filled.
 *
 * @param data value by field; {@code CHECKBOX} as true or false, everything else as text
 * @param version rises with every change; send it back with the next one
 * @param origins who each value came from, and when
 * @param masked fields whose value is shown masked to this reader
 * @param errors what still keeps the form from being complete
 * @param confirmedVersion the version the applicant confirmed, or null while none or voided
 */
public record FormView(
        Map<String, Object> data,
        int version,
        Map<String, Origin> origins,
        List<String> masked,
        List<FormError> errors,
        Integer confirmedVersion,
        Instant confirmedAt) {

    /** Where a value came from: {@code CITIZEN}, {@code AGENT} or {@code DATA}, and when. */
    public record Origin(String origin, Instant at, int version) {}

    /** A field that is not yet as it must be; {@code message} is a key under {@code violation.}. */
    public record FormError(String field, String label, String message) {}
}
