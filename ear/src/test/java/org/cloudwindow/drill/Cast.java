package org.cloudwindow.drill;

import java.util.List;
import java.util.Map;
import org.cloudwindow.call.Desk;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestApprovalSystem;
import org.cloudwindow.harness.TestWindow;

/** The people of scenes that stand side by side: no two scenes share one. */
final class Cast implements AutoCloseable {

    /** That of all demo accounts, with which {@link Api#staff} signs in. */
    private static final String PASSWORD = "window-demo";

    private final Desk desk = new Desk();
    private final Api admin = TestWindow.get().api().staff("admin1");
    private final TestApprovalSystem approvalSystem;
    private int citizens;
    private int agents;
    private int specialists;

    Cast(TestApprovalSystem approvalSystem) {
        this.approvalSystem = approvalSystem;
    }

    Desk desk() {
        return desk;
    }

    TestApprovalSystem approvalSystem() {
        return approvalSystem;
    }

    /** A person of the demo register. */
    int citizen() {
        return ++citizens;
    }

    /** Somebody of the general desk. */
    String agent() {
        return account("drill" + ++agents, List.of("roleAgent"));
    }

    /** Somebody of market regulation. */
    String specialist() {
        return account("drillMarket" + ++specialists, List.of("roleAgent", "deptMarket"));
    }

    private String account(String username, List<String> groups) {
        int made = admin.post(
                        "accounts",
                        Map.of(
                                "username", username,
                                "displayName", "演练客服",
                                "password", PASSWORD,
                                "groups", groups,
                                "centreCode", "CITY"))
                .status();
        // 422: an earlier cast has made it
        if (made != 201 && made != 422) {
            throw new IllegalStateException("no account " + username + ": " + made);
        }
        return username;
    }

    @Override
    public void close() {
        desk.close();
    }
}
