package org.cloudwindow.staff;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.cloudwindow.organization.DepartmentView;
import org.cloudwindow.organization.Departments;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.internal.AgentSigns;
import org.cloudwindow.staff.internal.Presence;
import org.cloudwindow.staff.internal.PresenceRepository;

/**
 * Who is there to answer calls (DB4110 8.1.2: the backend stays online, presence is recorded with times).
 *
 * <p>An agent asks for READY, BREAK or OFFLINE; the server adds the rest as calls come and go. READY is a lease: it ends
 * {@link Presence#LEASE} after the last request or socket ping, and for an account that opened a socket
 * {@link Presence#SOCKET_GRACE} after the last socket died. A held call is not touched by that: the seat stays.
 */
@Stateless
@AllowedTo(AllowedTo.SYSTEM)
public class AgentPresence {

    @Inject
    private PresenceRepository presences;

    @Inject
    private Accounts accounts;

    @Inject
    private Departments departments;

    @Inject
    private AgentSigns signs;

    @Inject
    private Event<PresenceChanged> changed;

    @Inject
    private Event<PresenceAsked> asked;

    @Inject
    private Clock clock;

    /** My own presence: {@code READY}, {@code BREAK} or {@code OFFLINE}; in a call it is kept for afterwards. */
    @AllowedTo(Groups.AGENT)
    public PresenceView setMine(PresenceState state, String reason) {
        Actor me = CurrentUser.get();
        return choose(me.name(), me.groups(), state, reason);
    }

    /** The chief sets an agent's presence (总客服). */
    @AllowedTo(Groups.CHIEF)
    public PresenceView set(String username, PresenceState state, String reason) {
        AccountView account = CurrentUser.as(Actor.SYSTEM, () -> accounts.getAccount(username));
        if (!account.groups().contains(Groups.AGENT)) {
            throw RuleBroken.notFound();
        }
        return choose(username, Set.copyOf(account.groups()), state, reason);
    }

    @AllowedTo(Groups.AGENT)
    public PresenceView mine() {
        String me = CurrentUser.get().name();
        return presences.find(me).map(this::view).orElseGet(() -> absent(me));
    }

    /** Everybody who ever was there, for the general desk and the supervisor. */
    @AllowedTo({Groups.AGENT, Groups.SUPERVISOR})
    public List<PresenceView> listPresence() {
        return presences.listAll().stream().map(this::view).toList();
    }

    /** Every department with the number of its answering staff who are there; none is a warning (8.1.2). */
    @AllowedTo({Groups.AGENT, Groups.SUPERVISOR})
    public List<DepartmentPresence> listDepartments() {
        List<Presence> there =
                presences.listAll().stream().filter(Presence::isThere).toList();
        return CurrentUser.as(Actor.SYSTEM, departments::listDepartments).stream()
                .map(department -> coverage(department, there))
                .toList();
    }

    /** A request of this account came in; cheap, written with the next beat. */
    @AllowedTo({AllowedTo.STAFF, AllowedTo.SYSTEM})
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

    /** How many agents are at work for a line, busy or not. */
    public int countWorking(String group) {
        return (int) presences.listAll().stream()
                .filter(Presence::isWorking)
                .map(Presence::ready)
                .filter(agent -> agent.groups().contains(group)
                        || agent.groups().stream().noneMatch(Groups::isDepartment))
                .count();
    }

    /** Lets a call ring at the agent; false where the agent is no longer ready. */
    public boolean offer(String username) {
        Presence presence = presences.findForUpdate(username).orElse(null);
        if (presence == null || presence.state() != PresenceState.READY) {
            return false;
        }
        move(presence, PresenceState.OFFERED);
        return true;
    }

    /** The server's word on an agent, as calls come and go. */
    public void mark(String username, PresenceState state) {
        presences.findForUpdate(username).ifPresent(presence -> move(presence, state));
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
            move(presence, presence.afterwards(clock.instant()));
            if (keepsTurn) {
                presence.keepTurn(idleSince);
            }
        });
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
                        move(presence, PresenceState.OFFLINE);
                    }
                }));
    }

    /** The server was away: silence meanwhile is nobody's fault, all leases begin anew. */
    public void forgive() {
        presences.heardAll(clock.instant());
    }

    private PresenceView choose(String username, Set<String> groups, PresenceState state, String reason) {
        if (state == null || !state.isChosen()) {
            throw RuleBroken.invalid("state", "presence.choice");
        }
        Instant now = clock.instant();
        presences
                .find(username)
                .map(Presence::state)
                .filter(PresenceState::isBusy)
                .ifPresent(held -> asked.fire(new PresenceAsked(username, held, state)));
        Presence presence = presences.findForUpdate(username).orElseGet(() -> presences.add(username, groups, now));
        boolean connected = presences.hasSocket(username);
        presence.renew(groups, reason, connected, now);
        if (presence.state().isBusy()) {
            presence.keepForLater(state);
        } else {
            move(presence, state);
        }
        return view(presence);
    }

    private void loseSocket(String username, Instant at) {
        if (!presences.hasSocket(username)) {
            presences.findForUpdate(username).ifPresent(presence -> presence.socketLost(at));
        }
    }

    private void move(Presence presence, PresenceState to) {
        PresenceState from = presence.state();
        Instant now = clock.instant();
        presence.become(to, now);
        if (from != to) {
            presences.record(presence.username(), to, now);
            changed.fire(new PresenceChanged(presence.username(), from, to));
        }
    }

    private static DepartmentPresence coverage(DepartmentView department, List<Presence> there) {
        List<Presence> own = there.stream()
                .filter(presence -> presence.ready().groups().contains(department.group()))
                .toList();
        int ready = (int) own.stream()
                .filter(presence -> presence.state() == PresenceState.READY)
                .count();
        return new DepartmentPresence(department.group(), department.name(), own.size(), ready);
    }

    private PresenceView view(Presence presence) {
        return presence.view(displayName(presence.username()));
    }

    private PresenceView absent(String username) {
        return new PresenceView(
                username,
                displayName(username),
                CurrentUser.get().groups(),
                PresenceState.OFFLINE,
                null,
                null,
                clock.instant());
    }

    private String displayName(String username) {
        return CurrentUser.as(Actor.SYSTEM, () -> accounts.getAccount(username).displayName());
    }
}
