package org.cloudwindow.web.signal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cloudwindow.room.ConsentKind;
import org.cloudwindow.room.RoomRole;

/**
 * Who says which word of guidance on the citizen's page, and what the citizen must have agreed to. The mirror goes one
 * way, the agent's acts go the other, and nobody else in the room has part in either.
 */
final class CobrowseRules {

    private record Rule(RoomRole sender, ConsentKind consent) {}

    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry("cb-start", new Rule(RoomRole.CITIZEN, ConsentKind.COBROWSE)),
            Map.entry("cb-event", new Rule(RoomRole.CITIZEN, ConsentKind.COBROWSE)),
            Map.entry("cb-ack", new Rule(RoomRole.CITIZEN, null)),
            Map.entry("cb-stop", new Rule(RoomRole.CITIZEN, null)),
            Map.entry("consent-request", new Rule(RoomRole.AGENT, null)),
            Map.entry("cb-resync", new Rule(RoomRole.AGENT, ConsentKind.COBROWSE)),
            Map.entry("cb-pointer", new Rule(RoomRole.AGENT, ConsentKind.COBROWSE)),
            Map.entry("cb-highlight", new Rule(RoomRole.AGENT, ConsentKind.COBROWSE)),
            Map.entry("cb-fill", new Rule(RoomRole.AGENT, ConsentKind.ASSIST)),
            Map.entry("cb-press", new Rule(RoomRole.AGENT, ConsentKind.ASSIST)),
            Map.entry("cb-push", new Rule(RoomRole.AGENT, null)));

    private CobrowseRules() {}

    static boolean knows(String type) {
        return RULES.containsKey(type);
    }

    /** The code of the refusal, or empty where it may be said. */
    static Optional<String> refusal(String type, RoomRole sender, Set<ConsentKind> granted) {
        Rule rule = RULES.get(type);
        if (rule == null || rule.sender() != sender) {
            return Optional.of("FORBIDDEN");
        }
        return rule.consent() == null || granted.contains(rule.consent())
                ? Optional.empty()
                : Optional.of("CONSENT_REQUIRED");
    }
}
