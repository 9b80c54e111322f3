package org.cloudwindow.web.catalogue;

import java.util.List;
import org.cloudwindow.catalogue.DossierPart;

/** The combing dossier of an item, part by part. */
public record DossierJson(boolean complete, List<DossierPart> parts) {

    static DossierJson of(List<DossierPart> parts) {
        return new DossierJson(parts.stream().allMatch(DossierPart::complete), parts);
    }
}
