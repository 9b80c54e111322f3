package org.cloudwindow.staff.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.cloudwindow.shared.Configuration;
import org.cloudwindow.shared.Groups;

/**
 * Sees to it that somebody can sign in: in a demonstration the accounts everybody knows, otherwise a link, good for one
 * use within a day, that makes the first administrator. Nothing happens once there is an account.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class FirstAccounts {

    private static final Logger LOG = System.getLogger(FirstAccounts.class.getName());
    private static final String DEMO_PASSWORD = "window-demo";
    private static final String CITY = "CITY";
    private static final String TOWN = "TOWN";

    @Inject
    private AccountRepository accounts;

    @Inject
    private AdministratorLinkRepository links;

    @Inject
    private Configuration configuration;

    @Inject
    private Clock clock;

    @PostConstruct
    void begin() {
        if (!accounts.isEmpty()) {
            return;
        }
        if (configuration.isDemo()) {
            addDemoAccounts();
        } else {
            printLink();
        }
    }

    private void printLink() {
        String token = links.renew(clock.instant().plus(Duration.ofDays(1)));
        String address = configuration.publicUrl().orElse("");
        LOG.log(
                Level.WARNING,
                "There is no account yet. Within a day, make the first administrator at {0}/first-administrator?token={1}",
                address,
                token);
    }

    /** One slow hash for all of them, since they share the password: eighteen outlast a start on a busy machine. */
    private void addDemoAccounts() {
        String hash = PasswordHash.of(DEMO_PASSWORD);
        add(hash, "agent1", "客服一号", CITY, Groups.AGENT);
        add(hash, "agent2", "客服二号", CITY, Groups.AGENT).speak(Set.of("zh", "en"));
        add(hash, "chief1", "总客服", CITY, Groups.AGENT, Groups.CHIEF);
        add(hash, "market1", "市场监管客服一号", CITY, Groups.AGENT, "deptMarket");
        add(hash, "market2", "市场监管客服二号", CITY, Groups.AGENT, "deptMarket");
        add(hash, "social1", "社保客服", CITY, Groups.AGENT, "deptSocial");
        add(hash, "housing1", "住房客服", CITY, Groups.AGENT, "deptHousing");
        add(hash, "civil1", "民政客服", CITY, Groups.AGENT, "deptCivil");
        add(hash, "police1", "公安客服", CITY, Groups.AGENT, "deptPolice");
        add(hash, "health1", "卫健客服", CITY, Groups.AGENT, "deptHealth");
        add(hash, "transport1", "交通客服", CITY, Groups.AGENT, "deptTransport");
        add(hash, "construction1", "住建客服", CITY, Groups.AGENT, "deptConstruction");
        add(hash, "town1", "乡镇帮办员", TOWN, Groups.AGENT, Groups.TOWN);
        add(hash, "editor1", "事项编辑员", CITY, Groups.EDITOR, "deptMarket");
        add(hash, "reviewer1", "事项审核员", CITY, Groups.REVIEWER);
        add(hash, "supervisor1", "值班主管", CITY, Groups.SUPERVISOR);
        add(hash, "owner1", "流程负责人", CITY, Groups.PROCESS_OWNER);
        add(hash, "admin1", "系统管理员", CITY, Groups.ADMIN);
    }

    private Account add(String hash, String username, String displayName, String centre, String... groups) {
        Account account = new Account(username, displayName, hash, Set.of(groups), centre, clock.instant());
        accounts.add(account);
        return account;
    }
}
