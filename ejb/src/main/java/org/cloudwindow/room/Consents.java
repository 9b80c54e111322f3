package org.cloudwindow.room;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cloudwindow.call.CallEvent;
import org.cloudwindow.call.CallView;
import org.cloudwindow.call.Calls;
import org.cloudwindow.room.internal.Consent;
import org.cloudwindow.room.internal.ConsentRepository;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.RuleBroken;

/**
 * What the citizen agreed to, in which wording, when; each word is kept, the last one counts. Nothing said is not agreed.
 */
@Stateless
public class Consents {

    private static final int LONGEST_VERSION = 20;

    @Inject
    private ConsentRepository consents;

    @Inject
    private Calls calls;

    @Inject
    private Event<ConsentChanged> changed;

    @Inject
    private Event<CallEvent> happened;

    @Inject
    private Clock clock;

    /** The citizen agrees, refuses, or takes an agreement back. */
    @AllowedTo(AllowedTo.CITIZEN)
    public ConsentView answer(String callId, ConsentKind kind, Boolean granted, String textVersion) {
        CallView call = calls.getCall(callId);
        if (granted == null) {
            throw RuleBroken.invalid("granted", "required");
        }
        if (textVersion == null || textVersion.isBlank()) {
            throw RuleBroken.invalid("textVersion", "required");
        }
        if (textVersion.length() > LONGEST_VERSION) {
            throw RuleBroken.invalid("textVersion", "tooLong");
        }
        Consent consent =
                consents.add(new Consent(callId, kind, granted, textVersion.strip(), call.language(), clock.instant()));
        changed.fire(new ConsentChanged(callId, kind, granted));
        happened.fire(
                new CallEvent.ConsentAnswered(callId, call.caseNumber(), kind.name(), granted, textVersion.strip()));
        return consent.view();
    }

    /** The last word on each question that was answered. */
    @AllowedTo({AllowedTo.CITIZEN, AllowedTo.STAFF, AllowedTo.SYSTEM})
    public List<ConsentView> listConsents(String callId) {
        calls.requireReadable(callId);
        return consents.listLatest(callId).stream().map(Consent::view).toList();
    }

    /** The same of many calls that the reader has been allowed to list, by call. */
    @AllowedTo(AllowedTo.SYSTEM)
    public Map<String, List<ConsentView>> listConsents(Collection<String> callIds) {
        return consents.listLatest(callIds).stream()
                .collect(
                        Collectors.groupingBy(Consent::callId, Collectors.mapping(Consent::view, Collectors.toList())));
    }

    @AllowedTo({AllowedTo.CITIZEN, AllowedTo.STAFF, AllowedTo.SYSTEM})
    public boolean isGranted(String callId, ConsentKind kind) {
        return listConsents(callId).stream().anyMatch(consent -> consent.kind() == kind && consent.granted());
    }
}
