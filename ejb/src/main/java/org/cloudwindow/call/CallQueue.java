package org.cloudwindow.call;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cloudwindow.call.internal.Call;
import org.cloudwindow.call.internal.CallRepository;
import org.cloudwindow.call.internal.Prospects;
import org.cloudwindow.organization.Regions;
import org.cloudwindow.organization.Sites;
import org.cloudwindow.shared.AllowedTo;

/**
 * The line of citizens waiting for a face-to-face call, as reception sees it.
 *
 * <p>A citizen joins once and keeps the place until an agent takes the call, the citizen leaves, or nothing is heard from
 * the browser for {@link Call#PATIENCE}. A session has one live call at most: joining again, however quick the finger,
 * is refused with {@code CALL_DOUBLED} and {@link #findLive} tells the call there is.
 */
@Stateless
@AllowedTo({AllowedTo.CITIZEN, AllowedTo.SYSTEM})
public class CallQueue {

    @Inject
    private CallRepository calls;

    @Inject
    private Sites sites;

    @Inject
    private Regions regions;

    @Inject
    private Prospects prospects;

    @Inject
    private Clock clock;

    /** The session's call that is not over, if there is one. */
    public Optional<CallView> findLive(long sessionId) {
        return calls.findLive(sessionId).map(prospects::view);
    }

    /**
     * Opens the call; its place in the line it gets when the model lets it join ({@link CallSteps#joinQueue}).
     *
     * @throws org.cloudwindow.shared.RuleBroken 409 {@code CALL_DOUBLED} where the session has a live call; ask again for
     *     it in a new transaction
     */
    public CallView join(JoinCall wanted) {
        Call call = new Call(wanted, clock.instant());
        call.comeFrom(sites.findSite(wanted.siteCode())
                .map(site -> regions.listPath(site.regionCode()))
                .orElse(List.of()));
        return prospects.view(calls.add(call));
    }
}
