package org.cloudwindow.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.cloudwindow.organization.DepartmentView;
import org.cloudwindow.organization.Departments;
import org.cloudwindow.organization.Regions;
import org.cloudwindow.process.Overtaken;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.internal.Presence;
import org.cloudwindow.staff.internal.PresenceMoves;
import org.cloudwindow.staff.internal.PresenceRepository;

/**
 * Who is there to answer calls (DB4110 8.1.2: the backend stays online, presence is recorded with times).
 *
 * <p>An agent asks for READY, BREAK or OFFLINE; the server adds the rest as calls come and go ({@link AgentDuty}). READY is a lease: it ends
 * {@link Presence#LEASE} after the last request or socket ping, and for an account that opened a socket
 * {@link Presence#SOCKET_GRACE} after the last socket died. A held call is not touched by that: the seat stays.
 */
@Stateless
public class AgentPresence {

    private static final int LONGEST_REASON = 200;

    @Inject
    private PresenceRepository presences;

    @Inject
    private Accounts accounts;

    @Inject
    private Departments departments;

    @Inject
    private Regions regions;

    @Inject
    private PresenceMoves moves;

    @Inject
    private Clock clock;

    /** My own presence: {@code READY}, {@code BREAK} or {@code OFFLINE}; in a call it is kept for afterwards. */
    @AllowedTo(Groups.AGENT)
    public PresenceView setMine(PresenceState state, String reason) {
        Actor me = CurrentUser.get();
        AccountView account = CurrentUser.as(Actor.SYSTEM, () -> accounts.getAccount(me.name()));
        return choose(account, me.groups(), state, reason);
    }

    /** The chief sets an agent's presence (总客服). */
    @AllowedTo(Groups.CHIEF)
    public PresenceView set(String username, PresenceState state, String reason) {
        AccountView account = CurrentUser.as(Actor.SYSTEM, () -> accounts.getAccount(username));
        if (!account.groups().contains(Groups.AGENT)) {
            throw RuleBroken.notFound();
        }
        return choose(account, Set.copyOf(account.groups()), state, reason);
    }

    @AllowedTo(Groups.AGENT)
    public PresenceView mine() {
        String me = CurrentUser.get().name();
        return presences.find(me).map(this::view).orElseGet(() -> absent(me));
    }

    /** Everybody who ever was there, for the general desk and the supervisor. */
    @AllowedTo({Groups.AGENT, Groups.SUPERVISOR})
    public List<PresenceView> listPresence() {
        return presences.listViews();
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

    private PresenceView choose(AccountView account, Set<String> groups, PresenceState state, String reason) {
        String username = account.username();
        if (state == null || !state.isChosen()) {
            throw RuleBroken.invalid("state", "presence.choice");
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw RuleBroken.invalid("reason", "tooLong");
        }
        Instant now = clock.instant();
        moves.ask(username, state);
        Presence presence = presences.findForUpdate(username).orElseGet(() -> presences.add(username, groups, now));
        if (presence.state() == PresenceState.OFFERED && state != PresenceState.READY) {
            // it began to ring between the two readings: asked again, it is declined
            throw new Overtaken("presence", null);
        }
        boolean connected = presences.hasSocket(username);
        presence.renew(groups, reason, connected, now);
        presence.workIn(regions.findRegionOfCentre(account.centreCode()).orElse(null));
        presence.speak(account.languages());
        moves.follow(presence, state);
        return presence.view(account.displayName());
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
