package org.cloudwindow.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PageAddressTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    @Test
    void everyAddressHasItsPageAndEveryPageAHeadingThatTestsKnow() throws IOException {
        for (PageAddress page : PageAddress.values()) {
            Path view = WEBAPP.resolve(page.view().substring(1));
            assertThat(view).exists();
            assertThat(Files.readString(view)).as(page.view()).contains("data-testid=\"page-title\"");
        }
    }

    @Test
    void anAddressLeadsToItsPage() {
        assertThat(PageAddress.at("/")).contains(PageAddress.HOME);
        assertThat(PageAddress.at("/guide/000131014000")).contains(PageAddress.GUIDE);
        assertThat(PageAddress.at("/kiosk")).contains(PageAddress.KIOSK);
        assertThat(PageAddress.at("/kiosk/room/1")).contains(PageAddress.KIOSK_ROOM);
        assertThat(PageAddress.at("/tasks/")).contains(PageAddress.TASKS);
        assertThat(PageAddress.at("/records/4199")).contains(PageAddress.RECORD);
    }

    @Test
    void anUnknownAddressLeadsNowhere() {
        assertThat(PageAddress.at("/guide/")).isEmpty();
        assertThat(PageAddress.at("/guide/1/2")).isEmpty();
        assertThat(PageAddress.at("/citizen/index.xhtml")).isEmpty();
        assertThat(PageAddress.at("/nothing")).isEmpty();
    }

    @Test
    void onlyStaffPagesAskForAGroup() {
        assertThat(PageAddress.HOME.isForStaff()).isFalse();
        assertThat(PageAddress.ROOM.isForStaff()).isFalse();
        assertThat(PageAddress.KIOSK.isForStaff()).isFalse();
        assertThat(PageAddress.ADMIN.groups()).containsExactlyInAnyOrder("roleAdmin", "roleSupervisor");
        assertThat(PageAddress.AGENT.isForStaff()).isTrue();
        assertThat(PageAddress.RECORD.groups()).contains("roleSupervisor");
    }
}
