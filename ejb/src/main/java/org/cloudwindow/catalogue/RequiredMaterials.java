package org.cloudwindow.catalogue;

import java.util.List;

/**
 * What the answers given so far ask for.
 *
 * @param situation the situation the answers lead to, {@code null} while more than one is possible
 * @param open codes of questions that still have to be answered; the materials are final once this is empty, and not
 *     before, even where the situation is known
 * @param decisionVersion version of the item whose rules decided
 */
public record RequiredMaterials(Choice situation, List<Required> materials, List<String> open, int decisionVersion) {

    /** The situation in force. */
    public record Choice(String code, String name) {}

    /** A material asked for, and because of what. */
    public record Required(
            String code,
            String name,
            Necessity necessity,
            MaterialForm form,
            int copies,
            String source,
            List<String> because) {}
}
