package org.cloudwindow.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Instants as the hall reads them: in its own time zone and the reader's language. */
@Named
@RequestScoped
public class Moments {

    private static final ZoneId HALL = ZoneId.of("Asia/Shanghai");

    @Inject
    private Layout layout;

    public String dateTime(Instant instant) {
        return instant == null
                ? ""
                : with(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT))
                        .format(instant);
    }

    public String time(Instant instant) {
        return instant == null
                ? ""
                : with(DateTimeFormatter.ofPattern("HH:mm:ss")).format(instant);
    }

    public String date(LocalDate day) {
        return day == null
                ? ""
                : with(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)).format(day);
    }

    private DateTimeFormatter with(DateTimeFormatter format) {
        return format.withLocale(layout.getLocale()).withZone(HALL);
    }
}
