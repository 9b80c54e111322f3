package org.cloudwindow.organization.internal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cloudwindow.shared.Configuration;

/**
 * Reads the calendar of each year from {@code calendar/cn-<year>.json} in the data folder, or else the one shipped. An
 * operator puts a new year's file there when the State Council's notice is out, and restarts.
 */
@ApplicationScoped
public class CalendarFiles {

    private static final int FIRST_YEAR = 2026;
    private static final int YEARS = 20;

    @Inject
    private Configuration configuration;

    private WorkCalendar calendar;

    @PostConstruct
    void read() {
        calendar = read(configuration.dataFolder());
    }

    public WorkCalendar calendar() {
        return calendar;
    }

    static WorkCalendar read(Path dataFolder) {
        List<WorkCalendar.YearNotice> notices = new ArrayList<>();
        Jsonb json = JsonbBuilder.create();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            try (InputStream file = open(dataFolder, "calendar/cn-" + year + ".json")) {
                if (file != null) {
                    notices.add(json.fromJson(file, WorkCalendar.YearNotice.class));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new WorkCalendar(notices);
    }

    private static InputStream open(Path dataFolder, String name) throws IOException {
        Path own = dataFolder.resolve(name);
        return Files.exists(own)
                ? Files.newInputStream(own)
                : CalendarFiles.class.getClassLoader().getResourceAsStream(name);
    }
}
