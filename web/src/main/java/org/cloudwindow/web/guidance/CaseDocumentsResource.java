package org.cloudwindow.web.guidance;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.cloudwindow.guidance.CaseDocuments;

/** {@code /cases/{number}/documents}: the papers as PDF. */
@Path("cases/{number}/documents")
public class CaseDocumentsResource {

    @Inject
    private CaseDocuments documents;

    @GET
    @Path("{kind}")
    public Response get(@PathParam("number") String number, @PathParam("kind") String kind) {
        return Files.answer(documents.pdf(number, kind));
    }
}
