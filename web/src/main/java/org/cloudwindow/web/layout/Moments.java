package org.cloudwindow.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

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
                : with(isChinese() ? "yyyy-MM-dd HH:mm" : "d MMM yyyy, HH:mm").format(instant);
    }

    public String time(Instant instant) {
        return instant == null ? "" : with("HH:mm:ss").format(instant);
    }

    public String date(LocalDate day) {
        return day == null
                ? ""
                : with(isChinese() ? "yyyy-MM-dd" : "d MMM yyyy").format(day);
    }

    private boolean isChinese() {
        return Locale.CHINESE.getLanguage().equals(layout.getLocale().getLanguage());
    }

    private DateTimeFormatter with(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, layout.getLocale()).withZone(HALL);
    }
}
