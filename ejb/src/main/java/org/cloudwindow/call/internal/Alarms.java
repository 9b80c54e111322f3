package org.cloudwindow.call.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cloudwindow.call.CallEvent;
import org.cloudwindow.notification.Notifications;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.staff.AgentDuty;
import org.cloudwindow.staff.ReadyAgent;

/** Callers for whom nobody is on duty: general desk and operating unit are told at once and once (DB4110 8.2.2). */
@Dependent
public class Alarms {

    @Inject
    private AgentDuty duty;

    @Inject
    private Notifications notifications;

    @Inject
    private Event<CallEvent> events;

    @Inject
    private Clock clock;

    public void whenUnattended(Call call) {
        List<ReadyAgent> there = duty.listThere();
        if (there.stream().anyMatch(call.route().inAnyLanguage()::reaches) || !call.becomeUnattended(clock.instant())) {
            return;
        }
        Map<String, String> facts = Map.of("caseNumber", call.caseNumber(), "group", call.group());
        notifications.sendToGroup("NOBODY_ONLINE", Groups.CHIEF, facts);
        notifications.sendToGroup("NOBODY_ONLINE", Groups.SUPERVISOR, facts);
        events.fire(new CallEvent.CallUnattended(call.id(), call.caseNumber(), call.group()));
    }
}
