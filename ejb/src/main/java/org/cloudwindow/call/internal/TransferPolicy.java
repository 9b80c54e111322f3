package org.cloudwindow.call.internal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.staff.ReadyAgent;

/** Whom a transfer may ring at: ready members of the department, or of the general desk, longest idle first. */
public final class TransferPolicy {

    private TransferPolicy() {}

    /** @param mayRing whom it may still trouble */
    public static List<String> candidates(List<ReadyAgent> ready, String group, Predicate<String> mayRing) {
        return ready.stream()
                .filter(agent -> isOf(group, agent))
                .filter(agent -> mayRing.test(agent.username()))
                .sorted(Comparator.comparing(ReadyAgent::idleSince).thenComparing(ReadyAgent::username))
                .map(ReadyAgent::username)
                .toList();
    }

    private static boolean isOf(String group, ReadyAgent agent) {
        return Groups.isDepartment(group) ? agent.groups().contains(group) : Groups.isGeneralDesk(agent.groups());
    }
}
