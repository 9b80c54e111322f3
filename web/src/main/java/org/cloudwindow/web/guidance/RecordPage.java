package org.cloudwindow.web.guidance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.cloudwindow.applicant.FaceMatchView;
import org.cloudwindow.catalogue.Catalogue;
import org.cloudwindow.catalogue.FormField;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.evaluation.EvaluationView;
import org.cloudwindow.evaluation.Evaluations;
import org.cloudwindow.guidance.CaseApplicants;
import org.cloudwindow.guidance.CaseStepView;
import org.cloudwindow.guidance.CaseView;
import org.cloudwindow.guidance.Cases;
import org.cloudwindow.guidance.FormView;
import org.cloudwindow.organization.SiteView;
import org.cloudwindow.organization.Sites;
import org.cloudwindow.process.ProcessState;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.Accounts;
import org.cloudwindow.support.SupportRequests;
import org.cloudwindow.support.SupportView;
import org.cloudwindow.web.layout.Layout;
import org.cloudwindow.web.layout.Words;

/** {@code /records/{caseNumber}}: one guidance record with its time-line; what is not mine to read is 404. */
@Named
@RequestScoped
public class RecordPage {

    /** A filled field with its label and where the value came from. */
    public record Entry(String key, String label, String value, String origin, boolean masked) {}

    /** A step of a model in plain words; the models it stands in come first. */
    public record Place(String process, String step) {}

    @Inject
    private Cases cases;

    @Inject
    private CaseApplicants faces;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Evaluations evaluations;

    @Inject
    private SupportRequests requests;

    @Inject
    private Accounts accounts;

    @Inject
    private Sites sites;

    @Inject
    private Layout layout;

    @Inject
    private Words words;

    private CaseView file;
    private ItemGuide guide;
    private StepSentences sentences;
    private List<CaseStepView> timeline;
    private EvaluationView evaluation;
    private List<SupportView> support;
    private FaceMatchView face;

    /** Null where no terminal has compared the applicant with the card. */
    public FaceMatchView getFace() {
        return face;
    }

    public void load() throws IOException {
        String path = layout.getPath();
        String number = URLDecoder.decode(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
        try {
            file = cases.getCase(number);
            guide = file.item() == null
                    ? null
                    : catalogue.getGuide(file.item().code(), file.item().version());
            sentences = new StepSentences(guide, accounts, words);
            timeline = cases.getTimeline(number);
            support = requests.listOfCase(number);
            face = faces.findFaceMatch(number).orElse(null);
            evaluation = evaluations.findEvaluation(number).orElse(null);
        } catch (RuleBroken refused) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    public CaseView getFile() {
        return file;
    }

    /** What departments were asked about it (DB4110 10.3). */
    public List<SupportView> getSupport() {
        return support;
    }

    public long getAnsweredSupport() {
        return support.stream().filter(ask -> ask.state().isAnswered()).count();
    }

    public List<CaseStepView> getTimeline() {
        return timeline;
    }

    public EvaluationView getEvaluation() {
        return evaluation;
    }

    /** The filled fields in the order of the form, in the version of the item that the case began with. */
    public List<Entry> getEntries() {
        FormView form = file.form();
        if (guide == null || form == null) {
            return List.of();
        }
        return guide.form().fields().stream()
                .filter(field -> form.data().get(field.key()) != null)
                .map(field -> entry(field, form))
                .toList();
    }

    private Entry entry(FormField field, FormView form) {
        Object value = form.data().get(field.key());
        FormView.Origin origin = form.origins().get(field.key());
        return new Entry(
                field.key(),
                field.label(),
                value instanceof Boolean yes ? words.of(yes ? "staff.yes" : "staff.no", "") : value.toString(),
                origin == null ? null : origin.origin(),
                form.masked().contains(field.key()));
    }

    /** Where the case stands now: every active step of its models, called ones included; empty when all is over. */
    public List<Place> getPlaces() {
        return file.process() == null
                ? List.of()
                : placesOf(file.process()).distinct().toList();
    }

    private Stream<Place> placesOf(ProcessState state) {
        Stream<Place> here = state.activityIds().stream()
                .filter(id -> words.of("staff.step." + id, null) != null)
                .map(id -> new Place(
                        words.of("staff.process." + state.processKey(), state.processKey()),
                        words.of("staff.step." + id, id)));
        return Stream.concat(here, state.others().stream().flatMap(this::placesOf));
    }

    /** The sentence of a step, with what belongs to it. */
    public String sentence(CaseStepView step) {
        return sentences.of(step);
    }

    /** The name behind an account. */
    public String nameOf(String username) {
        return sentences.nameOf(username);
    }

    public String getSiteName() {
        return sites.findSite(file.siteCode()).map(SiteView::name).orElse(file.siteCode());
    }
}
