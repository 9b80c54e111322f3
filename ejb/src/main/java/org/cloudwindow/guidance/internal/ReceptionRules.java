package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.cloudwindow.catalogue.Catalogue;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.catalogue.ServiceMode;
import org.cloudwindow.guidance.OpenCall;
import org.cloudwindow.organization.SiteView;
import org.cloudwindow.organization.Sites;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.RuleBroken;

/** Who may call about what, from where, and when. */
@ApplicationScoped
public class ReceptionRules {

    private static final String CITY_HALL = "CITY";
    private static final Set<String> MODES = Set.of("ONLINE_GUIDANCE", "REMOTE_ACCEPTANCE", "BUSINESS_SUPPORT");
    private static final Set<String> CHANNELS = Set.of("PC", "MOBILE", "KIOSK", "WINDOW");

    @Inject
    private Catalogue catalogue;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /** The same wish with what it left open filled in. */
    public OpenCall check(OpenCall wish, Actor caller) {
        if (wish == null || wish.mode() == null || !MODES.contains(wish.mode())) {
            throw RuleBroken.invalid("mode", "unknown");
        }
        String channel = wish.channel() == null ? "PC" : wish.channel();
        if (!CHANNELS.contains(channel)) {
            throw RuleBroken.invalid("channel", "unknown");
        }
        boolean guided = wish.mode().equals(ServiceMode.ONLINE_GUIDANCE.name());
        if (guided && caller.level() < 1) {
            throw RuleBroken.conflict("IDENTITY_REQUIRED");
        }
        String item = isBlank(wish.itemCode()) ? null : wish.itemCode();
        if (guided && item == null && isBlank(wish.caseNumber())) {
            throw RuleBroken.conflict("ITEM_REQUIRED");
        }
        // a citizen does not call for support of an agent
        if (wish.mode().equals(ServiceMode.BUSINESS_SUPPORT.name())
                || item != null && isBlank(wish.caseNumber()) && !isOffered(item, wish.mode())) {
            throw RuleBroken.conflict("ITEM_NOT_OFFERED");
        }
        String site = isBlank(wish.siteCode()) ? CITY_HALL : wish.siteCode();
        checkSite(site, wish.mode());
        String language = isBlank(wish.language()) || wish.language().length() > 10 ? "zh_CN" : wish.language();
        return new OpenCall(
                item, wish.mode(), site, channel, isBlank(wish.caseNumber()) ? null : wish.caseNumber(), language);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private boolean isOffered(String itemCode, String mode) {
        try {
            ItemGuide guide = catalogue.getGuide(itemCode);
            return guide.modes().contains(ServiceMode.valueOf(mode));
        } catch (RuleBroken withdrawnOrUnknown) {
            return false;
        }
    }

    private void checkSite(String code, String mode) {
        SiteView site = sites.findSite(code).orElseThrow(() -> RuleBroken.invalid("siteCode", "unknown"));
        if (!site.modes().contains(mode)) {
            throw RuleBroken.conflict("ITEM_NOT_OFFERED");
        }
        if (!sites.isOpen(code, clock.instant())) {
            throw RuleBroken.conflict("OUTSIDE_HOURS", Map.of("hours", site.hours(), "phone", site.phone()));
        }
    }
}
