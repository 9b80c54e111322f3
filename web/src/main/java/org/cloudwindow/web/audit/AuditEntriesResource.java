package org.cloudwindow.web.audit;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cloudwindow.audit.AuditEntryView;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.audit.AuditVerification;
import org.cloudwindow.shared.Page;
import org.cloudwindow.web.rest.Paging;

/** Who did what. */
@Path("audit-entries")
@Produces(MediaType.APPLICATION_JSON)
public class AuditEntriesResource {

    @Inject
    private AuditTrail audit;

    @GET
    public Page<AuditEntryView> list(@BeanParam Paging paging) {
        return audit.listEntries(paging.toRequest());
    }

    /** Whether the trail is what was written. */
    @GET
    @Path("verification")
    public AuditVerification verify() {
        return audit.verify();
    }
}
