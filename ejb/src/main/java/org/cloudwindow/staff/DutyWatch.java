package org.cloudwindow.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cloudwindow.notification.Notifications;
import org.cloudwindow.organization.DepartmentView;
import org.cloudwindow.organization.Departments;
import org.cloudwindow.organization.Sites;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.staff.internal.DutyGap;
import org.cloudwindow.staff.internal.DutyGapRepository;

/**
 * At least one of each department is on duty while calls are taken (DB4110 8.2.2): where nobody is, general desk and
 * operating unit are told, once for each gap. Outside of working periods nobody has to be there.
 */
@Stateless
@AllowedTo(AllowedTo.SYSTEM)
public class DutyWatch {

    @Inject
    private DutyGapRepository gaps;

    @Inject
    private AgentDuty duty;

    @Inject
    private Departments departments;

    @Inject
    private Sites sites;

    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    /** Looks at every department now. */
    public void look() {
        Instant now = clock.instant();
        Set<String> deserted = sites.isAnyOpen(now) ? deserted() : Set.of();
        Map<String, DutyGap> open =
                gaps.listOpen().stream().collect(Collectors.toMap(DutyGap::group, Function.identity()));
        open.values().stream().filter(gap -> !deserted.contains(gap.group())).forEach(gap -> gap.end(now));
        for (String group : deserted) {
            DutyGap gap = open.get(group);
            if (gap == null) {
                gaps.add(new DutyGap(group, now));
            } else if (gap.becomeAlarming(now)) {
                alarm(group);
            }
        }
    }

    private Set<String> deserted() {
        List<ReadyAgent> there = duty.listThere();
        return departments.listDepartments().stream()
                .map(DepartmentView::group)
                .filter(group ->
                        there.stream().noneMatch(agent -> agent.groups().contains(group)))
                .collect(Collectors.toSet());
    }

    private void alarm(String group) {
        notifications.sendToGroup("DEPARTMENT_DESERTED", Groups.CHIEF, Map.of("group", group));
        notifications.sendToGroup("DEPARTMENT_DESERTED", Groups.SUPERVISOR, Map.of("group", group));
    }
}
