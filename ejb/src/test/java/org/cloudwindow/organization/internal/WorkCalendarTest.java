package org.cloudwindow.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkCalendarTest {

    @TempDir
    Path folder;

    @Test
    void publicHolidaysAreNoWorkingDays() {
        assertThat(isWorking("2026-10-01")).isFalse();
        assertThat(isWorking("2026-02-17")).isFalse();
        assertThat(isWorking("2027-01-01")).isFalse();
    }

    @Test
    void makeUpDaysAtAWeekendAreWorkingDays() {
        assertThat(isWorking("2026-10-10")).isTrue();
        assertThat(isWorking("2026-02-28")).isTrue();
    }

    @Test
    void weekendsAreNoWorkingDaysAndOtherDaysAre() {
        assertThat(isWorking("2026-11-22")).isFalse();
        assertThat(isWorking("2026-11-23")).isTrue();
        assertThat(isWorking("2035-11-20")).isTrue();
    }

    @Test
    void aLimitInWorkingDaysSkipsTheHolidaysAndCountsTheMakeUpDay() {
        assertThat(shipped().plus(LocalDate.parse("2026-09-30"), 3)).isEqualTo("2026-10-10");
        assertThat(shipped().plus(LocalDate.parse("2026-11-20"), 1)).isEqualTo("2026-11-23");
        assertThat(shipped().plus(LocalDate.parse("2026-11-20"), 0)).isEqualTo("2026-11-20");
    }

    @Test
    void aFileInTheDataFolderTakesThePlaceOfTheShippedOne() throws IOException {
        Files.createDirectory(folder.resolve("calendar"));
        Files.writeString(
                folder.resolve("calendar/cn-2027.json"),
                "{\"year\":2027,\"holidays\":[{\"name\":\"x\",\"from\":\"2027-03-01\",\"to\":\"2027-03-02\"}],"
                        + "\"makeUpDays\":[\"2027-03-06\"]}");
        WorkCalendar replaced = CalendarFiles.read(folder);
        assertThat(replaced.isWorkingDay(LocalDate.parse("2027-03-02"))).isFalse();
        assertThat(replaced.isWorkingDay(LocalDate.parse("2027-03-06"))).isTrue();
        assertThat(replaced.isWorkingDay(LocalDate.parse("2027-01-01"))).isTrue();
    }

    private boolean isWorking(String day) {
        return shipped().isWorkingDay(LocalDate.parse(day));
    }

    private WorkCalendar shipped() {
        return CalendarFiles.read(folder);
    }
}
