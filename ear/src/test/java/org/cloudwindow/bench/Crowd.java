package org.cloudwindow.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.shared.Tokens;

/** Agents of the general desk by the hundred, signed in without a password each: a slow hash would take minutes. */
final class Crowd {

    private final TestWindow window = TestWindow.get();

    /** An agent by name. */
    record Agent(String username, Api api) {}

    List<Agent> agents(int count) {
        List<Agent> agents = new ArrayList<>();
        try (Connection database = window.database();
                Statement statement = database.createStatement();
                PreparedStatement session = database.prepareStatement(
                        """
                        insert into staff_session (token_hash, account_id, opened_at, seen_at, expires_at)
                        select ?, id, utc_timestamp(6), utc_timestamp(6), utc_timestamp(6) + interval 1 day
                        from account where username = ?""")) {
            statement.execute("set max_recursive_iterations = 100000");
            statement.execute(
                    """
                    insert ignore into account (username, display_name, password_hash, centre_code, enabled, created_at, version)
                    with recursive n (i) as (select 1 union all select i + 1 from n where i < %d)
                    select concat('bench', i), concat('客服', i), a.password_hash, a.centre_code, true, utc_timestamp(6), 1
                    from n join account a on a.username = 'agent1'"""
                            .formatted(count));
            statement.execute("insert ignore into account_group (account_id, group_name)"
                    + " select id, 'roleAgent' from account where username like 'bench%'");
            for (int i = 1; i <= count; i++) {
                String token = Tokens.create(Tokens.STAFF);
                session.setString(1, Tokens.hash(token));
                session.setString(2, "bench" + i);
                session.executeUpdate();
                agents.add(new Agent("bench" + i, window.api().bearer(token)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return agents;
    }

    /** A person of the register, in a visit of its own. */
    Api citizen(int index) {
        return window.api().citizen(1 + index % 300);
    }

    static Map<String, Object> wish() {
        return Map.of("itemCode", "000131008000", "mode", "ONLINE_GUIDANCE", "channel", "PC");
    }
}
