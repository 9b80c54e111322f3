package org.cloudwindow.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;

/**
 * A rule of the trade refuses what was asked; the transaction is rolled back and nothing has changed.
 *
 * <p>{@link #code()} is one of the stable codes of the published list ({@code ProblemCodes}); the sentence a person
 * reads comes from the message bundle under {@code problem.<code>}. {@link #facts()} are the figures that belong to
 * it, such as the opening hours, and never hold personal data.
 */
@ApplicationException(rollback = true)
public class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of refusal this is; each is answered with its own HTTP status. */
    public enum Kind {
        MALFORMED,
        UNAUTHENTICATED,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        TOO_LARGE,
        UNSUPPORTED_TYPE,
        INVALID,
        TOO_MANY
    }

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> facts;
    private final transient List<Violation> violations;

    private RuleBroken(Kind kind, String code, Map<String, Object> facts, List<Violation> violations) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.facts = Map.copyOf(facts);
        this.violations = List.copyOf(violations);
    }

    public static RuleBroken of(Kind kind, String code) {
        return new RuleBroken(kind, code, Map.of(), List.of());
    }

    public static RuleBroken of(Kind kind, String code, Map<String, Object> facts) {
        return new RuleBroken(kind, code, facts, List.of());
    }

    /** A business rule that stands against the act: 409. */
    public static RuleBroken conflict(String code) {
        return of(Kind.CONFLICT, code);
    }

    public static RuleBroken conflict(String code, Map<String, Object> facts) {
        return of(Kind.CONFLICT, code, facts);
    }

    /** Unknown, or somebody else's: the answer is the same. */
    public static RuleBroken notFound() {
        return of(Kind.NOT_FOUND, "NOT_FOUND");
    }

    public static RuleBroken forbidden() {
        return of(Kind.FORBIDDEN, "FORBIDDEN");
    }

    public static RuleBroken invalid(List<Violation> violations) {
        return new RuleBroken(Kind.INVALID, "INVALID", Map.of(), violations);
    }

    public static RuleBroken invalid(String field, String message) {
        return invalid(List.of(new Violation(field, message)));
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public List<Violation> violations() {
        return violations;
    }
}
