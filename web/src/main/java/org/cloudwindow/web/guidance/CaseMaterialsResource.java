package org.cloudwindow.web.guidance;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.cloudwindow.guidance.CaseMaterials;
import org.cloudwindow.guidance.MaterialUpload;
import org.cloudwindow.process.Again;
import org.cloudwindow.shared.RuleBroken;

/** {@code /cases/{number}/materials}: what is handed in. */
@Path("cases/{number}/materials")
public class CaseMaterialsResource {

    @Inject
    private CaseMaterials materials;

    @Inject
    private LargeBodies bodies;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long length,
            InputStream body)
            throws Exception {
        materials.requireReadable(number);
        long announced = length == null ? -1 : length;
        MultipartForm.refuseAbove(CaseMaterials.LARGEST, announced, body);
        return bodies.with(announced, CaseMaterials.LARGEST, () -> take(number, contentType, body));
    }

    private Response take(String number, String contentType, InputStream body) throws Exception {
        MultipartForm form = MultipartForm.read(contentType, body, CaseMaterials.LARGEST);
        MultipartForm.Part file = form.find("file").orElseThrow(() -> RuleBroken.invalid("file", "required"));
        String code = form.find("materialCode").map(MultipartForm.Part::text).orElse(null);
        MaterialUpload upload = new MaterialUpload(code, file.fileName(), file.content());
        return Response.status(Response.Status.CREATED)
                .entity(Again.whenOvertaken(() -> materials.add(number, upload)))
                .build();
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("number") String number, @PathParam("id") String id) {
        return Files.answer(materials.read(number, toId(id)));
    }

    /** An id that is no number is the id of nothing. */
    private static long toId(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw RuleBroken.notFound();
        }
    }
}
