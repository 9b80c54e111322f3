package org.cloudwindow.web.catalogue;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.cloudwindow.catalogue.Audience;
import org.cloudwindow.catalogue.Catalogue;
import org.cloudwindow.catalogue.ItemFilter;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.catalogue.ItemRow;
import org.cloudwindow.catalogue.Precheck;
import org.cloudwindow.catalogue.RequiredMaterials;
import org.cloudwindow.catalogue.ServiceMode;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.web.rest.Paging;

/** {@code /items}: what can be applied for, and what it takes. */
@Path("items")
@Produces(MediaType.APPLICATION_JSON)
public class ItemsResource {

    @Inject
    private Catalogue catalogue;

    @GET
    public Page<ItemRow> list(
            @QueryParam("department") String department,
            @QueryParam("mode") String mode,
            @QueryParam("audience") String audience,
            @BeanParam Paging paging) {
        ItemFilter filter = new ItemFilter(
                blankToNull(department),
                constant(ServiceMode.class, "mode", mode),
                constant(Audience.class, "audience", audience));
        return catalogue.listItems(filter, paging.toRequest());
    }

    /** The guide in force, or of an earlier version: a case keeps the one it began with. */
    @GET
    @Path("{code}")
    public ItemGuide guide(@PathParam("code") String code, @QueryParam("version") Integer version) {
        return version == null ? catalogue.getGuide(code) : catalogue.getGuide(code, version);
    }

    @POST
    @Path("{code}/precheck")
    @Consumes(MediaType.APPLICATION_JSON)
    public Precheck precheck(@PathParam("code") String code, AnswersJson body) {
        return catalogue.precheck(code, answers(body));
    }

    @POST
    @Path("{code}/materials")
    @Consumes(MediaType.APPLICATION_JSON)
    public RequiredMaterials materials(@PathParam("code") String code, AnswersJson body) {
        return catalogue.materialsFor(code, answers(body));
    }

    @GET
    @Path("{code}/situations")
    public SituationsJson situations(@PathParam("code") String code) {
        return SituationsJson.of(catalogue.listSituations(code));
    }

    @GET
    @Path("{code}/dossier")
    public DossierJson dossier(@PathParam("code") String code) {
        return DossierJson.of(catalogue.listDossierParts(code));
    }

    private static Map<String, String> answers(AnswersJson body) {
        return body == null ? null : body.answers();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field, String name) {
        String text = blankToNull(name);
        if (text == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException e) {
            throw RuleBroken.invalid(field, "unknown");
        }
    }
}
