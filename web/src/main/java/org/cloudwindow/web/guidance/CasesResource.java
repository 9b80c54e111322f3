package org.cloudwindow.web.guidance;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cloudwindow.evaluation.Evaluations;
import org.cloudwindow.guidance.CaseFilter;
import org.cloudwindow.guidance.CaseRow;
import org.cloudwindow.guidance.CaseStepView;
import org.cloudwindow.guidance.CaseView;
import org.cloudwindow.guidance.Cases;
import org.cloudwindow.guidance.MaterialView;
import org.cloudwindow.process.ProcessState;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.web.rest.DoneAgain;
import org.cloudwindow.web.rest.Paging;

/** {@code /cases}: the guidance records, found and read, and set on the right item and situation. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class CasesResource {

    private static final Set<String> STATES =
            Set.of("OPEN", "RETURNED", "HANDED_OVER", "SUBMITTED", "ACCEPTED", "NOT_ACCEPTED", "LAPSED", "UNFINISHED");

    @Inject
    private Cases cases;

    @Inject
    private Evaluations evaluations;

    /** Another item. */
    public record ItemJson(String itemCode) {}

    /** Answers on the situation, and the version they were given in. */
    public record SituationJson(Map<String, String> answers, Integer version) {}

    /** The materials now required. */
    public record RequiredJson(
            CaseView.SituationOfCase situation, List<String> open, List<MaterialView> materials, int version) {}

    /** A number on paper and the code beside it. */
    public record AccessJson(String number, String code) {}

    /** The case that was opened. */
    public record OpenedJson(String caseNumber) {}

    /** Whose cases are looked for; in the body, so that the number stands in no address and no log. */
    public record SearchJson(String idNumber, int first, Integer max) {}

    /** What the applicant wants. */
    public record IntentJson(String text) {}

    @GET
    public Page<CaseRow> list(
            @QueryParam("state") String state,
            @QueryParam("mine") boolean mine,
            @QueryParam("withoutNumber") boolean withoutNumber,
            @BeanParam Paging paging) {
        boolean all = state == null || state.isBlank();
        if (!all && !STATES.contains(state)) {
            throw RuleBroken.invalid("state", "unknown");
        }
        return cases.listCases(new CaseFilter(all ? null : state, mine, withoutNumber), paging.toRequest());
    }

    @POST
    @Path("searches")
    @Consumes(MediaType.APPLICATION_JSON)
    public Page<CaseRow> listOf(SearchJson wish) {
        SearchJson search = given(wish);
        if (search.idNumber() == null || search.idNumber().isBlank()) {
            throw RuleBroken.invalid("idNumber", "required");
        }
        return cases.listCasesOf(
                search.idNumber(), new PageRequest(search.first(), search.max() == null ? 50 : search.max(), ""));
    }

    @POST
    @Path("access")
    @Consumes(MediaType.APPLICATION_JSON)
    public OpenedJson open(AccessJson wish) {
        AccessJson access = given(wish);
        return new OpenedJson(cases.openByCode(access.number(), access.code()));
    }

    @GET
    @Path("{number}")
    public CaseJson get(@PathParam("number") String number) {
        CaseView view = cases.getCase(number);
        return CaseJson.of(
                view,
                evaluations
                        .findEvaluation(number)
                        .filter(rating -> !rating.state().equals("INVITED"))
                        .orElse(null));
    }

    @GET
    @Path("{number}/timeline")
    public Page<CaseStepView> timeline(@PathParam("number") String number) {
        List<CaseStepView> steps = cases.getTimeline(number);
        return new Page<>(steps.size(), steps);
    }

    @GET
    @Path("{number}/process")
    public ProcessState process(@PathParam("number") String number) {
        return cases.getProcess(number);
    }

    @PUT
    @Path("{number}/item")
    @Consumes(MediaType.APPLICATION_JSON)
    public CaseJson changeItem(@PathParam("number") String number, ItemJson wish) {
        return CaseJson.of(cases.changeItem(number, given(wish).itemCode()), null);
    }

    @PUT
    @Path("{number}/situation")
    @Consumes(MediaType.APPLICATION_JSON)
    public RequiredJson changeSituation(@PathParam("number") String number, SituationJson wish) {
        SituationJson situation = given(wish);
        CaseView view = cases.changeSituation(number, situation.answers(), situation.version());
        return new RequiredJson(view.situation(), view.openQuestions(), view.materials(), view.version());
    }

    @PUT
    @Path("{number}/intent")
    @Consumes(MediaType.APPLICATION_JSON)
    public void noteIntent(@PathParam("number") String number, IntentJson wish) {
        cases.noteIntent(number, given(wish).text());
    }

    /** A body that says nothing at all is no wish. */
    private static <T> T given(T body) {
        if (body == null) {
            throw RuleBroken.of(RuleBroken.Kind.MALFORMED, "MALFORMED");
        }
        return body;
    }
}
