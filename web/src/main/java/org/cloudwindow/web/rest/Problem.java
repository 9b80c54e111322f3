package org.cloudwindow.web.rest;

import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cloudwindow.process.Overtaken;
import org.cloudwindow.process.StepNotOpen;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.shared.Violation;

/**
 * A refusal as it leaves the house: RFC 9457 {@code application/problem+json} with a stable {@code code}, a sentence
 * in the reader's language, the {@code violations} of single fields and the facts that belong to the code as further
 * members. What nobody foresaw becomes a 500 that names an incident and nothing of the inside.
 *
 * @param incident the number under which the log holds the cause, or null
 * @param retryAfter seconds after which the same may be tried again, or 0
 */
public record Problem(
        int status,
        String code,
        Map<String, Object> facts,
        List<Violation> violations,
        String incident,
        int retryAfter) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** Fact of a {@link RuleBroken.Kind#TOO_MANY} that becomes the header {@code Retry-After}. */
    public static final String RETRY_AFTER = "retryAfterSeconds";

    static Problem of(int status, String code) {
        return new Problem(status, code, Map.of(), List.of(), null, 0);
    }

    /** The database cannot be reached now; the launcher or its operator brings it back. */
    static Problem away() {
        return new Problem(503, "SERVICE_AWAY", Map.of(), List.of(), null, DatabaseAway.RETRY_SECONDS);
    }

    static Problem incident(String incident) {
        return new Problem(500, "INTERNAL", Map.of(), List.of(), incident, 0);
    }

    /** What this failure means to the caller, or null where nobody foresaw it. */
    static Problem from(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Problem known = fromOne(cause);
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    private static Problem fromOne(Throwable failure) {
        if (failure instanceof RuleBroken broken) {
            return from(broken);
        }
        if (failure instanceof StepNotOpen step) {
            return new Problem(409, "STEP_NOT_OPEN", Map.of("openTasks", step.openTasks()), List.of(), null, 0);
        }
        if (failure instanceof OptimisticLockException || failure instanceof Overtaken) {
            return of(409, "STALE");
        }
        if (failure instanceof ConstraintViolationException broken) {
            return new Problem(422, "INVALID", Map.of(), violations(broken), null, 0);
        }
        if (DatabaseAway.isSaidBy(failure)) {
            return away();
        }
        if (failure instanceof WebApplicationException refused) {
            return fromStatus(refused.getResponse().getStatus());
        }
        return null;
    }

    private static Problem from(RuleBroken broken) {
        int status = status(broken.kind());
        int retry = broken.facts().get(RETRY_AFTER) instanceof Number seconds ? seconds.intValue() : 0;
        return new Problem(status, broken.code(), broken.facts(), broken.violations(), null, retry);
    }

    private static int status(RuleBroken.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case UNSUPPORTED_TYPE -> 415;
            case INVALID -> 422;
            case TOO_MANY -> 429;
        };
    }

    /** Refusals of the REST container itself. */
    private static Problem fromStatus(int status) {
        return switch (status) {
            case 401 -> of(401, "UNAUTHENTICATED");
            case 403 -> of(403, "FORBIDDEN");
            case 404 -> of(404, "NOT_FOUND");
            case 405 -> of(405, "METHOD_NOT_ALLOWED");
            case 406 -> of(406, "NOT_ACCEPTABLE");
            case 413 -> of(413, "TOO_LARGE");
            case 415 -> of(415, "UNSUPPORTED_TYPE");
            default -> status >= 400 && status < 500 ? of(400, "MALFORMED") : null;
        };
    }

    private static List<Violation> violations(ConstraintViolationException broken) {
        return broken.getConstraintViolations().stream()
                .map(each -> new Violation(lastOf(each.getPropertyPath().toString()), "invalid"))
                .toList();
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    Map<String, Object> body(Locale language) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", ProblemTexts.title(status, language));
        body.put("status", status);
        body.put("code", code);
        body.put("detail", ProblemTexts.detail(code, facts, language));
        if (incident != null) {
            body.put("incident", incident);
        }
        facts.forEach(body::putIfAbsent);
        if (!violations.isEmpty()) {
            body.put(
                    "violations",
                    violations.stream()
                            .map(each -> new Violation(each.field(), ProblemTexts.violation(each.message(), language)))
                            .toList());
        }
        return body;
    }

    /** Writes the refusal where no resource is: from a filter. */
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] json = JsonRules.json().toJson(body(Language.of(request))).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        if (retryAfter > 0) {
            response.setHeader("Retry-After", String.valueOf(retryAfter));
        }
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
