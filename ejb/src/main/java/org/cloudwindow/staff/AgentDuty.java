package org.cloudwindow.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.staff.internal.AgentSigns;
import org.cloudwindow.staff.internal.Presence;
import org.cloudwindow.staff.internal.PresenceMoves;
import org.cloudwindow.staff.internal.PresenceRepository;

/**
 * Presence as the server keeps it: who can take a call, what calls do to agents, and who has fallen silent. What agents
 * themselves ask for is {@link AgentPresence}.
 */
@Stateless
@AllowedTo(AllowedTo.SYSTEM)
public class AgentDuty {

    @Inject
    private PresenceRepository presences;

    @Inject
    private PresenceMoves moves;

    @Inject
    private AgentSigns signs;

    @Inject
    private Clock clock;

    /** A request of this account came in; cheap, written with the next beat. */
    public void heard(String username) {
        signs.ofAccount(username);
    }

    public void socketOpened(String username, String socketId) {
        presences.openSocket(socketId, username, clock.instant());
        presences.findForUpdate(username).ifPresent(Presence::socketOpened);
        signs.ofAccount(username);
    }

    /** The browser at the other end of this socket gave a sign of life. */
    public void socketHeard(String username, String socketId) {
        signs.ofAccount(username);
        signs.ofSocket(socketId);
    }

    public void socketClosed(String username, String socketId) {
        // as in the beat: the presence first, then its sockets
        presences.findForUpdate(username);
        presences.closeSocket(socketId);
        loseSocket(username, clock.instant());
    }

    /** Who can take a call now, longest idle first. */
    public List<ReadyAgent> listReady() {
        Instant now = clock.instant();
        return presences.listReady(Presence.leaseStart(now), Presence.graceStart(now)).stream()
                .map(Presence::ready)
                .toList();
    }

    /** Who is at work, ready or busy. */
    public List<ReadyAgent> listWorking() {
        return presences.listThere().stream()
                .filter(Presence::isWorking)
                .map(Presence::ready)
                .toList();
    }

    /** Who is on duty: at work, in a break or not responding, but not gone. */
    public List<ReadyAgent> listThere() {
        return presences.listThere().stream().map(Presence::ready).toList();
    }

    /** Where the agent works, as far as presence knows. */
    public Optional<String> findRegion(String username) {
        return presences.find(username).map(Presence::regionCode);
    }

    /** Lets a call ring at the agent; false where the agent is no longer ready. */
    public boolean offer(String username) {
        Presence presence = presences.findForUpdate(username).orElse(null);
        if (presence == null || presence.state() != PresenceState.READY) {
            return false;
        }
        moves.move(presence, PresenceState.OFFERED);
        return true;
    }

    /**
     * Takes an agent or specialist into a call that did not come by the line, also out of a break; what was chosen before
     * comes back afterwards.
     *
     * @return false where a call holds that person already
     */
    public boolean occupy(String username, Set<String> groups) {
        Presence presence =
                presences.findForUpdate(username).orElseGet(() -> presences.add(username, groups, clock.instant()));
        PresenceState before = presence.state();
        if (before.isBusy()) {
            return false;
        }
        moves.move(presence, PresenceState.IN_CALL);
        presence.keepForLater(before.isChosen() ? before : PresenceState.READY);
        return true;
    }

    /** The server's word on an agent, as calls come and go. */
    public void mark(String username, PresenceState state) {
        presences.findForUpdate(username).ifPresent(presence -> moves.move(presence, state));
    }

    /**
     * The agent has nothing in hand any more and takes what was asked for meanwhile, or is ready again, or offline where
     * nothing has been heard.
     *
     * @param keepsTurn whether the agent stays the longest idle one, as after an offer that its caller took back
     */
    public void free(String username, boolean keepsTurn) {
        presences.findForUpdate(username).ifPresent(presence -> {
            Instant idleSince = presence.idleSince();
            moves.move(presence, presence.afterwards(clock.instant()));
            if (keepsTurn) {
                presence.keepTurn(idleSince);
            }
        });
    }

    /** Has signed out or is kept out: offline, or once the call in hand is over. */
    public void leave(String username) {
        moves.ask(username, PresenceState.OFFLINE);
        presences.findForUpdate(username).ifPresent(presence -> moves.follow(presence, PresenceState.OFFLINE));
    }

    /** Calls go by the new groups at once; who is no agent any more leaves. */
    public void regroup(String username, Set<String> groups) {
        presences.findForUpdate(username).ifPresent(presence -> presence.joinOnly(groups));
        if (!groups.contains(Groups.AGENT)) {
            leave(username);
        }
    }

    /** Calls go by the new languages at once. */
    public void speak(String username, Set<String> languages) {
        presences.findForUpdate(username).ifPresent(presence -> presence.speak(languages));
    }

    /** The beat: writes down what was heard and ends leases that ran out. */
    public void beat() {
        Instant now = clock.instant();
        presences.heardAccounts(signs.takeAccounts(), now);
        presences.heardSockets(signs.takeSockets(), now);
        presences.takeDeadSockets(Presence.graceStart(now)).forEach(this::loseSocket);
        presences
                .listExpired(Presence.leaseStart(now), Presence.graceStart(now))
                .forEach(username -> presences.findForUpdate(username).ifPresent(presence -> {
                    if (presence.isExpired(now)) {
                        moves.move(presence, PresenceState.OFFLINE);
                    }
                }));
    }

    /** The server was away: silence meanwhile is nobody's fault, all leases begin anew. */
    public void forgive() {
        presences.heardAll(clock.instant());
    }

    private void loseSocket(String username, Instant at) {
        if (!presences.hasSocket(username)) {
            presences.findForUpdate(username).ifPresent(presence -> presence.socketLost(at));
        }
    }
}
