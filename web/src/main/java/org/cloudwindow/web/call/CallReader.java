package org.cloudwindow.web.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cloudwindow.call.CallView;
import org.cloudwindow.call.Transfers;
import org.cloudwindow.room.ConsentView;
import org.cloudwindow.room.Consents;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Page;
import org.cloudwindow.staff.Accounts;
import org.cloudwindow.web.call.CallJson.TransferOfCallJson;

/** Puts together what a page reads of one call. */
@ApplicationScoped
public class CallReader {

    @Inject
    private Consents consents;

    @Inject
    private Transfers transfers;

    @Inject
    private Accounts accounts;

    CallJson read(CallView call) {
        return CallJson.of(
                call,
                nameOf(call.agent()),
                consents.listConsents(call.id()),
                transferOf(call).orElse(null));
    }

    private Optional<TransferOfCallJson> transferOf(CallView call) {
        boolean forStaff = CurrentUser.get().isStaff();
        return CurrentUser.as(Actor.SYSTEM, () -> transfers.findLatest(call.id()))
                .filter(transfer -> forStaff || transfer.state().isOpen())
                .map(transfer -> TransferOfCallJson.of(transfer, forStaff, nameOf(transfer.target())));
    }

    /** A page of calls that the reader may list; consents and names are asked for once. */
    Page<CallJson> read(Page<CallView> calls) {
        List<String> ids = calls.rows().stream().map(CallView::id).toList();
        Set<String> agents = calls.rows().stream()
                .map(CallView::agent)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, List<ConsentView>> agreed = CurrentUser.as(Actor.SYSTEM, () -> consents.listConsents(ids));
        Map<String, String> names = CurrentUser.as(Actor.SYSTEM, () -> accounts.listNames(agents));
        return calls.map(call -> CallJson.of(
                call,
                call.agent() == null ? null : names.get(call.agent()),
                agreed.getOrDefault(call.id(), List.of())));
    }

    /** The citizen sees who answers, too: staff speak under their names. */
    private String nameOf(String agent) {
        return agent == null
                ? null
                : CurrentUser.as(Actor.SYSTEM, () -> accounts.getAccount(agent).displayName());
    }
}
