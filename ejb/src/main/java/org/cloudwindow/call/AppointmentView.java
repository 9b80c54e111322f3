package org.cloudwindow.call;

import java.time.Instant;

/**
 * A call at an agreed time, or a wish to be contacted.
 *
 * @param group the item's department, or {@code roleAgent}
 * @param contact masked, or null once it is over
 * @param slotAt when the half hour begins, or null where no time was agreed: staff get in touch when they can
 */
public record AppointmentView(
        String id,
        String siteCode,
        String itemCode,
        String itemName,
        String group,
        String contact,
        Instant slotAt,
        AppointmentState state,
        Instant createdAt) {}
