package org.cloudwindow.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.cloudwindow.organization.internal.CalendarFiles;
import org.cloudwindow.shared.AllowedTo;

/**
 * Which days the country works: Monday to Friday, less the public holidays, more the make-up working days of the State
 * Council's yearly notice. Time limits in working days (工作日) count by it.
 */
@Stateless
public class WorkingDays {

    @Inject
    private CalendarFiles calendar;

    @AllowedTo(AllowedTo.ANYONE)
    public boolean isWorkingDay(LocalDate day) {
        return calendar.calendar().isWorkingDay(day);
    }

    /** The day on which a limit of so many working days ends; the day it begins is not counted. */
    @AllowedTo(AllowedTo.ANYONE)
    public LocalDate plus(LocalDate day, int workingDays) {
        return calendar.calendar().plus(day, workingDays);
    }
}
