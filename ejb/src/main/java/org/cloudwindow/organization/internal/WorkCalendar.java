package org.cloudwindow.organization.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The working days of the years it has been told; of other years it knows the weekends alone. */
public final class WorkCalendar {

    private final Set<LocalDate> holidays = new HashSet<>();
    private final Set<LocalDate> makeUpDays = new HashSet<>();

    WorkCalendar(List<YearNotice> notices) {
        for (YearNotice notice : notices) {
            notice.holidays()
                    .forEach(holiday ->
                            holiday.from().datesUntil(holiday.to().plusDays(1)).forEach(holidays::add));
            makeUpDays.addAll(notice.makeUpDays());
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        return makeUpDays.contains(day) || !isWeekend(day) && !holidays.contains(day);
    }

    boolean isHoliday(LocalDate day) {
        return holidays.contains(day);
    }

    public LocalDate plus(LocalDate day, int workingDays) {
        LocalDate end = day;
        for (int left = workingDays; left > 0; ) {
            end = end.plusDays(1);
            if (isWorkingDay(end)) {
                left--;
            }
        }
        return end;
    }

    /** Whose hours hold on this day: a make-up day at a weekend keeps Monday's. */
    DayOfWeek hoursOf(LocalDate day) {
        return makeUpDays.contains(day) ? DayOfWeek.MONDAY : day.getDayOfWeek();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    /** The notice of one year, as it stands in {@code calendar/cn-<year>.json}. */
    public record YearNotice(int year, String source, List<Holiday> holidays, List<LocalDate> makeUpDays) {}

    /** A holiday with its days off, first and last included. */
    public record Holiday(String name, LocalDate from, LocalDate to) {}
}
