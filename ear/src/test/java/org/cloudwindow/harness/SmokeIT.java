package org.cloudwindow.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The ground holds: one product, its database, its REST, a browser. */
class SmokeIT {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final TestWindow window = TestWindow.get();

    @Test
    void theProductSaysThatItIsReady() {
        assertThat(window.api().get("health/ready").expect(200).text("status")).isEqualTo("UP");
        assertThat(window.api().get("health/live").expect(200).text("status")).isEqualTo("UP");
    }

    @Test
    void theDatabaseHasOneAccountAndItIsNotOpen() throws SQLException {
        try (var connection = window.database();
                var rows = connection
                        .createStatement()
                        .executeQuery("select current_user(), @@tx_isolation, @@skip_grant_tables")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("cloudwindow@127.0.0.1");
            assertThat(rows.getString(2)).isEqualTo("READ-COMMITTED");
            assertThat(rows.getBoolean(3)).isFalse();
        }
    }

    @Test
    void aBrowserHasACameraAndReachesTheProduct() {
        Page page = chromium.open("citizen");
        page.navigate("/api/v1/health/live");
        Object tracks = page.evaluate(
                "async () => (await navigator.mediaDevices.getUserMedia({audio: true, video: true})).getTracks().length");
        assertThat(tracks).isEqualTo(2);
    }

    @Test
    void logsGoToTheDataFolder() {
        assertThat(Files.exists(window.logFolder().resolve("server.log"))).isTrue();
    }
}
