package org.cloudwindow.web.device;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cloudwindow.device.SiteDevicesView;
import org.cloudwindow.device.TestCalls;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;

/** {@code /admin}, device checks (设备检测): how camera, microphone, speaker and line of each point are. */
@Named
@RequestScoped
public class DevicesPage {

    @Inject
    private TestCalls testCalls;

    private List<SiteDevicesView> rows;

    @PostConstruct
    void read() {
        rows = testCalls.listSites();
    }

    public List<SiteDevicesView> getRows() {
        return rows;
    }

    public long getTroubled() {
        return rows.stream()
                .filter(row -> "FAILED".equals(row.state()) || "OVERDUE".equals(row.state()))
                .count();
    }

    /** Supervisors look, administrators set. */
    public boolean isSetting() {
        return CurrentUser.get().isIn(Groups.ADMIN);
    }
}
