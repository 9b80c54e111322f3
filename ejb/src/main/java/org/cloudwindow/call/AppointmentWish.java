package org.cloudwindow.call;

import java.time.Instant;

/**
 * What a citizen asks for.
 *
 * @param siteCode the service point, {@code CITY} where null
 * @param itemCode the item it is about, or null
 * @param slotAt a beginning that {@link Appointments#listSlots} offers, or null to be contacted without an agreed time
 */
public record AppointmentWish(String siteCode, String itemCode, Instant slotAt, String contact) {}
