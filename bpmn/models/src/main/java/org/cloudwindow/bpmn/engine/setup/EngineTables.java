package org.cloudwindow.bpmn.engine.setup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The two things the product does to the engine's tables by itself. */
final class EngineTables {

    private final DataSource dataSource;

    EngineTables(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Every act of the domain finds its instance by the call; the engine indexes variables by scope only. */
    void indexVariablesByValue() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create index if not exists CW_IDX_VARIABLE_VALUE on ACT_RU_VARIABLE (NAME_, TEXT_(40))");
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot index the engine's variables", failure);
        }
    }

    /**
     * Frees the jobs that this node had in hand when it was killed; otherwise a ring-out due in that moment would sleep
     * until its lock expires.
     */
    int freeJobsOf(String node) {
        String sql = "update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null where LOCK_OWNER_ = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, node);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot free the jobs of " + node, failure);
        }
    }
}
