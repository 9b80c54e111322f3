package org.cloudwindow.web.guidance;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.cloudwindow.guidance.CaseReviews;
import org.cloudwindow.guidance.CaseView;
import org.cloudwindow.guidance.ReviewEntry;
import org.cloudwindow.guidance.ReviewView;
import org.cloudwindow.web.rest.DoneAgain;

/** {@code /cases/{number}/reviews}: the initial review, point by point. */
@Path("cases/{number}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@DoneAgain
public class CaseReviewsResource {

    @Inject
    private CaseReviews reviews;

    /** What is decided, and what is not yet. */
    public record ReviewsJson(List<ReviewView> reviews, List<CaseView.Undecided> undecided) {}

    @PUT
    public ReviewsJson record(@PathParam("number") String number, List<ReviewEntry> entries) {
        CaseView view = reviews.record(number, entries);
        return new ReviewsJson(view.reviews(), view.undecided());
    }
}
