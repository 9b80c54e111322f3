package org.cloudwindow.guidance;

/**
 * Something that an agent puts before the applicant.
 *
 * @param code the part of the page, the material whose sample it is, or the kind of the document
 * @param title what to call it, in the item's own words; null for a part of the page
 * @param content the sample's text; null for others
 * @param opens whether it opens by itself: the applicant has agreed to being assisted
 */
public record PagePush(Kind kind, String code, String title, String content, boolean opens) {

    /** What is pushed. */
    public enum Kind {
        /** A part of the item's application page: {@code situation}, {@code form} or {@code materials}. */
        PAGE,
        /** The filled example of one material (DB4110 B.6). */
        SAMPLE,
        /** A document of this case, by its name in addresses. */
        DOCUMENT
    }
}
