package org.cloudwindow.organization.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.cloudwindow.organization.OpeningHoursView;
import org.cloudwindow.shared.RuleBroken;

/** A period of the week, in minutes of its day; minute 1440 is the end of the day. */
@Embeddable
public class OpeningHours {

    private static final int END_OF_DAY = 24 * 60;
    private static final String MIDNIGHT = "24:00";

    @Column(name = "weekday")
    private int weekday;

    @Column(name = "from_minute")
    private int fromMinute;

    @Column(name = "to_minute")
    private int toMinute;

    protected OpeningHours() {}

    OpeningHours(int weekday, int fromMinute, int toMinute) {
        this.weekday = weekday;
        this.fromMinute = fromMinute;
        this.toMinute = toMinute;
    }

    public static OpeningHours of(OpeningHoursView wish) {
        int from = minute(wish.from());
        int to = minute(wish.to());
        if (wish.weekday() < 1 || wish.weekday() > 7 || from >= to) {
            throw RuleBroken.invalid("hours", "invalid");
        }
        return new OpeningHours(wish.weekday(), from, to);
    }

    private static int minute(String time) {
        if (MIDNIGHT.equals(time)) {
            return END_OF_DAY;
        }
        try {
            return LocalTime.parse(String.valueOf(time)).toSecondOfDay() / 60;
        } catch (DateTimeParseException e) {
            throw RuleBroken.invalid("hours", "invalid");
        }
    }

    boolean contains(DayOfWeek day, LocalTime time) {
        int minute = time.toSecondOfDay() / 60;
        return weekday == day.getValue() && minute >= fromMinute && minute < toMinute;
    }

    OpeningHoursView view() {
        return new OpeningHoursView(weekday, text(fromMinute), text(toMinute));
    }

    private static String text(int minute) {
        return minute == END_OF_DAY
                ? MIDNIGHT
                : LocalTime.ofSecondOfDay(minute * 60L).toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningHours hours
                && weekday == hours.weekday
                && fromMinute == hours.fromMinute
                && toMinute == hours.toMinute;
    }

    @Override
    public int hashCode() {
        return Objects.hash(weekday, fromMinute, toMinute);
    }
}
