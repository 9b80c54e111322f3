package org.cloudwindow.organization;

/**
 * A period of the week in which a point answers, in the city's time.
 *
 * @param weekday 1 for Monday to 7 for Sunday
 * @param from such as {@code 09:00}
 * @param to such as {@code 17:30}; {@code 24:00} is the end of the day
 */
public record OpeningHoursView(int weekday, String from, String to) {}
