package org.cloudwindow.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.cloudwindow.organization.OpeningHoursView;
import org.cloudwindow.organization.RegionLevel;
import org.cloudwindow.organization.RegionView;
import org.cloudwindow.organization.SiteKind;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;

class SiteTest {

    private static final WorkCalendar CALENDAR = CalendarFiles.read(Path.of("no-such-folder"));

    @Test
    @Clause("YCZ-5.3-b")
    void aPointAnswersWithinItsHoursAlone() {
        Site site = site(true, new OpeningHoursView(1, "09:00", "12:00"), new OpeningHoursView(1, "13:30", "17:30"));
        assertThat(isOpen(site, "2026-11-23T08:59")).isFalse();
        assertThat(isOpen(site, "2026-11-23T09:00")).isTrue();
        assertThat(isOpen(site, "2026-11-23T12:00")).isFalse();
        assertThat(isOpen(site, "2026-11-23T17:29")).isTrue();
        assertThat(isOpen(site, "2026-11-24T10:00")).isFalse();
    }

    @Test
    void aPointAroundTheClockIsOpenOnHolidaysToo() {
        Site site = site(false, new OpeningHoursView(4, "00:00", "24:00"));
        assertThat(isOpen(site, "2026-10-01T00:00")).isTrue();
        assertThat(isOpen(site, "2026-10-01T23:59")).isTrue();
    }

    @Test
    void aPointThatKeepsHolidaysIsClosedThenAndOpenOnTheMakeUpDay() {
        Site site = site(true, new OpeningHoursView(1, "09:00", "17:00"), new OpeningHoursView(4, "09:00", "17:00"));
        assertThat(isOpen(site, "2026-10-01T10:00")).isFalse();
        assertThat(isOpen(site, "2026-10-10T10:00"))
                .as("a Saturday worked as a Monday")
                .isTrue();
    }

    @Test
    void aPointWithoutHoursIsAlwaysClosed() {
        assertThat(isOpen(site(false), "2026-11-23T10:00")).isFalse();
    }

    @Test
    @Clause("YCZ-3.1-d")
    void eachServiceIsSwitchedOnOrOffByItself() {
        Site site = site(false);
        site.offer(Set.of("ONLINE_GUIDANCE", "REMOTE_ACCEPTANCE"));
        site.offer(Set.of("REMOTE_ACCEPTANCE"));
        assertThat(site.view().modes()).containsExactly("REMOTE_ACCEPTANCE");
    }

    @Test
    void hoursThatEndBeforeTheyBeginAreRefused() {
        assertThatThrownBy(() -> OpeningHours.of(new OpeningHoursView(1, "17:00", "09:00")))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> OpeningHours.of(new OpeningHoursView(8, "09:00", "10:00")))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> OpeningHours.of(new OpeningHoursView(1, "nine", null)))
                .isInstanceOf(RuleBroken.class);
    }

    private static boolean isOpen(Site site, String time) {
        return site.isOpen(LocalDateTime.parse(time), CALENDAR);
    }

    private static Site site(boolean closedOnHolidays, OpeningHoursView... hours) {
        Region region = new Region(new RegionView("4199", "city", RegionLevel.CITY, null));
        Site site =
                new Site("S", "point", SiteKind.DEDICATED_WINDOW, new Centre("C", "centre", region), closedOnHolidays);
        site.openAt(List.of(hours).stream().map(OpeningHours::of).toList());
        return site;
    }
}
