package org.cloudwindow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.cloudwindow.harness.TestWindow;

/**
 * The tables of some years: open tasks in the engine's tables and in the product's list, and many times as many closed
 * cases. Written by SQL, once for a data folder; the folder's name carries {@link #VERSION}.
 */
final class Seed {

    /** Counted up whenever the rows below change, so that older folders are left alone. */
    static final int VERSION = 2;

    private static final int TASKS = 10_000;
    private static final int CLOSED = 100_000;

    /** Three in ten at one department, as the busiest ones are. */
    private static final String DEPARTMENT =
            "elt(1 + i % 10, 'deptMarket', 'deptMarket', 'deptMarket', 'deptSocial', 'deptHousing', 'deptCivil',"
                    + " 'deptPolice', 'deptHealth', 'deptTransport', 'deptConstruction')";

    private static final String ITEM = "elt(1 + i % 10, '食品经营许可', '个体工商户注册登记', '公司设立登记', '社会保险登记',"
            + " '住房公积金提取', '婚姻登记', '居民身份证换领', '医疗机构执业登记', '道路运输证核发', '建筑工程施工许可')";

    private static final String NUMBERS =
            " with recursive n (i) as (select 1 union all select i + 1 from n where i < %d) ";

    private final TestWindow window;
    private final int times;

    Seed(TestWindow window, int times) {
        this.window = window;
        this.times = times;
    }

    /**
     * Where the rows are kept: another folder for each set of migrations, since one that comes in between could not be
     * made up for. Folders of other sets are deleted; each takes a gigabyte.
     */
    static String folder(int times) throws IOException {
        Path home = Path.of(System.getProperty("cloudwindow.home", ".."))
                .toAbsolutePath()
                .normalize();
        List<String> migrations;
        try (Stream<Path> files = Files.list(home.resolve("ejb/src/main/resources/db/migration"))) {
            migrations =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
        }
        String name = "bench-%d-%08x-x%d".formatted(VERSION, migrations.hashCode(), times);
        Path data = Files.createDirectories(home.resolve(".data"));
        try (Stream<Path> folders = Files.list(data)) {
            List<Path> old = folders.filter(folder -> {
                        String other = folder.getFileName().toString();
                        return other.startsWith("bench-") && other.endsWith("-x" + times) && !other.equals(name);
                    })
                    .toList();
            old.forEach(TestWindow::delete);
        }
        return ".data/" + name;
    }

    void sow() throws SQLException {
        try (Connection database = window.database();
                Statement statement = database.createStatement()) {
            statement.execute("create table if not exists bench_row (id bigint not null auto_increment primary key,"
                    + " text varchar(100) not null, written_at datetime(6) not null)");
            statement.execute("create table if not exists bench_seed (done_at datetime(6) not null)");
            if (isThere(statement)) {
                return;
            }
            System.out.println("  seeding " + TASKS * times + " open tasks and " + CLOSED * times + " closed cases");
            statement.execute("set max_recursive_iterations = 10000000");
            database.setAutoCommit(false);
            sowCases(statement);
            sowTasks(statement);
            statement.execute("insert into bench_seed values (now(6))");
            database.commit();
            database.setAutoCommit(true);
            statement.execute(
                    "analyze table guidance_case, guidance_case_call, work_item, work_item_group, ACT_RU_TASK,"
                            + " ACT_RU_IDENTITYLINK, ACT_RU_EXECUTION, ACT_RU_VARIABLE");
        }
    }

    private static boolean isThere(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select count(*) from bench_seed")) {
            found.next();
            return found.getLong(1) > 0;
        }
    }

    private void sowCases(Statement statement) throws SQLException {
        String numbers = NUMBERS.formatted((TASKS + CLOSED) * times);
        String isOpen = "i <= " + TASKS * times;
        statement.execute("insert into guidance_case (number, state, mode, applicant_masked, item_code, item_version,"
                + " item_name, item_group, situation_version, site_code, channel, language, round, form_version,"
                + " access_code, receipt_number, submitted_at, opened_at, changed_at, keep_until, version)" + numbers
                + "select concat('B', lpad(i, 9, '0')), if(" + isOpen + ", 'OPEN', 'SUBMITTED'), 'ONLINE_GUIDANCE',"
                + " '张**', '000131008000', 1, " + ITEM + ", " + DEPARTMENT + ", 1, 'CITY', 'PC', 'zh-CN', 1, 1, '', if("
                + isOpen + ", null, concat('R', lpad(i, 9, '0'))), if(" + isOpen
                + ", null, now(6)), now(6) - interval i * 3 minute, now(6), current_date + interval 184 day, 1 from n");
        statement.execute("insert into guidance_case_call (case_id, call_id, session_id, opened_at, agent, answered_at,"
                + " ended_at, end_reason, outcome) select id, uuid(), 0, opened_at,"
                + " concat(lower(substring(item_group, 5)), 1 + id div 10 % 6), opened_at, opened_at, 'CALLER_HUNG_UP',"
                + " 'DONE' from guidance_case where number like 'B%'");
    }

    private void sowTasks(Statement statement) throws SQLException {
        String numbers = NUMBERS.formatted(TASKS * times);
        String definition =
                "(select ID_ from ACT_RE_PROCDEF where KEY_ = 'OnlineGuidanceProcess' order by VERSION_ desc limit 1)";
        statement.execute("insert into ACT_RU_EXECUTION (ID_, REV_, ROOT_PROC_INST_ID_, PROC_INST_ID_, BUSINESS_KEY_,"
                + " PROC_DEF_ID_, ACT_ID_, IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_, IS_EVENT_SCOPE_, SUSPENSION_STATE_,"
                + " CACHED_ENT_STATE_, SEQUENCE_COUNTER_)" + numbers + "select concat('bench-e', i), 1,"
                + " concat('bench-e', i), concat('bench-e', i), concat('B', lpad(i, 9, '0')), " + definition
                + ", 'Task_ReviewMaterials', 1, 0, 1, 0, 1, 18, 1 from n");
        statement.execute("insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_,"
                + " TASK_DEF_KEY_, PRIORITY_, CREATE_TIME_, SUSPENSION_STATE_)" + numbers
                + "select concat('bench-', i), 1,"
                + " concat('bench-e', i), concat('bench-e', i), " + definition
                + ", '初审', 'Task_ReviewMaterials', 40 + 10 * (i % 3), now() - interval i * 3 minute, 1 from n");
        statement.execute("insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_)" + numbers
                + "select concat('bench-l', i), 1, " + DEPARTMENT + ", 'candidate', concat('bench-', i) from n");
        for (String variable : new String[] {"callId", "itemName", "itemCode", "group"}) {
            String value =
                    switch (variable) {
                        case "itemName" -> ITEM;
                        case "group" -> DEPARTMENT;
                        case "itemCode" -> "'000131008000'";
                        default -> "uuid()";
                    };
            statement.execute(
                    "insert into ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, EXECUTION_ID_, PROC_INST_ID_, TEXT_,"
                            + " VAR_SCOPE_, SEQUENCE_COUNTER_, IS_CONCURRENT_LOCAL_)" + numbers
                            + "select concat('bench-"
                            + variable + "', i), 1, 'string', '" + variable
                            + "', concat('bench-e', i), concat('bench-e', i), "
                            + value + ", concat('bench-e', i), 1, 0 from n");
        }
        statement.execute("insert into work_item (id, process_key, task_key, name, case_number, item_name, group_name,"
                + " priority, state, created_at)" + numbers + "select concat('bench-', i), 'OnlineGuidanceProcess',"
                + " 'Task_ReviewMaterials', '初审', concat('B', lpad(i, 9, '0')), " + ITEM + ", " + DEPARTMENT
                + ", 40 + 10 * (i % 3), 'OPEN', now(6) - interval i * 3 minute from n");
        // done tasks stay in the list's table: three for each closed case
        String done = NUMBERS.formatted(3 * CLOSED * times);
        statement.execute("insert into work_item (id, process_key, task_key, name, case_number, item_name, group_name,"
                + " priority, state, created_at, ended_at)" + done + "select concat('bench-d', i),"
                + " 'OnlineGuidanceProcess', 'Task_ReviewMaterials', '初审', concat('B', lpad(" + TASKS * times
                + " + ceil(i / 3), 9, '0')), " + ITEM + ", " + DEPARTMENT
                + ", 60, 'COMPLETED', now(6) - interval i minute, now(6) from n");
        statement.execute("update work_item set group_names = group_name where id like 'bench-%'");
        statement.execute("insert into work_item_group select id, group_name from work_item"
                + " where id like 'bench-%' and state = 'OPEN'");
    }
}
