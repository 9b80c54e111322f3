package org.cloudwindow.catalogue;

import java.util.List;

/**
 * The state of one of the eight combed parts (DB4110 3.5).
 *
 * @param gaps paths in the document where something is missing
 * @param warnings what is advised otherwise, by code, such as {@code CONDITION_COUNT}
 */
public record DossierPart(Kind kind, boolean complete, List<String> gaps, List<String> warnings) {

    /** The eight parts in the order of the standard. */
    public enum Kind {
        BASICS,
        CONDITIONS,
        SITUATIONS,
        MATERIALS,
        REVIEW_POINTS,
        SAMPLES,
        FORM_FIELDS,
        FAQS
    }
}
