package org.cloudwindow.catalogue;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cloudwindow.catalogue.internal.CatalogueReader;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;

/**
 * The items a citizen can ask for, open to everybody.
 *
 * <p>What is named by code alone means the version in force and is refused with 404 {@code ITEM_WITHDRAWN} once the
 * item is no longer offered; what is named by code and version stays readable for the cases that began with it. An
 * unknown code or version is 404. Answers are option codes by question code; an unknown question or option is 422.
 */
@Stateless
@AllowedTo(AllowedTo.ANYONE)
public class Catalogue {

    @Inject
    private CatalogueReader reader;

    /** Items offered now. Every word of the search must occur in the name, a keyword or the name of the department. */
    public Page<ItemRow> listItems(ItemFilter filter, PageRequest page) {
        return reader.list(filter, page);
    }

    /** The guide of the version in force. */
    public ItemGuide getGuide(String code) {
        return reader.getCurrent(code);
    }

    public ItemGuide getGuide(String code, int version) {
        return reader.getVersion(code, version);
    }

    /**
     * A preliminary yes or no before handling begins (DB4110 B.2).
     *
     * @param answers by condition code; answers about the situation may be among them and decide nothing here
     */
    public Precheck precheck(String code, Map<String, String> answers) {
        return reader.precheck(reader.getCurrent(code), answers);
    }

    /** What the situation asks for, by the version in force. */
    public RequiredMaterials materialsFor(String code, Map<String, String> answers) {
        return reader.materials(reader.getCurrent(code), answers);
    }

    /** What the situation asks for, by the version a case began with. */
    public RequiredMaterials materialsFor(String code, int version, Map<String, String> answers) {
        return reader.materials(reader.getVersion(code, version), answers);
    }

    /** Every situation the rules of the item can lead to (DB4110 B.3.2). */
    public List<SituationPath> listSituations(String code) {
        return reader.listSituations(reader.getCurrent(code));
    }

    /** The eight combed parts and what each lacks (DB4110 3.5). */
    @AllowedTo(AllowedTo.STAFF)
    public List<DossierPart> listDossierParts(String code) {
        return reader.listParts(reader.getCurrent(code));
    }
}
