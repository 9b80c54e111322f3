package org.cloudwindow.web.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.cloudwindow.shared.PageRequest;
import org.cloudwindow.shared.RuleBroken;

/** The paging parameters every list takes; use as {@code @BeanParam Paging} and ask {@link #toRequest()}. */
public class Paging {

    private static final int USUAL = 50;
    private static final int LONGEST_SEARCH = 200;

    // texts, because JAX-RS answers 404 where a number in the query does not parse
    @QueryParam("first")
    private String first;

    @QueryParam("max")
    private String max;

    @QueryParam("search")
    private String search;

    public PageRequest toRequest() {
        if (search != null && search.length() > LONGEST_SEARCH) {
            throw RuleBroken.invalid("search", "tooLong");
        }
        return new PageRequest(number("first", first, 0), number("max", max, USUAL), search);
    }

    private static int number(String name, String text, int otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw RuleBroken.of(RuleBroken.Kind.MALFORMED, "MALFORMED", Map.of("parameter", name));
        }
    }
}
