package org.cloudwindow.catalogue;

import java.util.List;

/**
 * One version of an item, complete: the guide a citizen reads, the list an agent reviews by, and the document it is
 * stored as.
 *
 * @param code 12 digits, the item's address
 * @param department group of the department in charge, such as {@code deptMarket}
 * @param itemType 事项类型, such as 行政许可
 * @param oneStop 一站通办件: received inside the window itself
 * @param questions the situation tree
 */
public record ItemGuide(
        String code,
        String name,
        String department,
        List<Audience> audience,
        List<ServiceMode> modes,
        CaseType type,
        String itemType,
        boolean oneStop,
        List<String> keywords,
        Basics basics,
        Fees fees,
        List<LegalBasis> basis,
        List<Condition> conditions,
        List<Question> questions,
        List<Situation> situations,
        List<Material> materials,
        FormDefinition form,
        List<Sample> samples,
        List<Faq> faqs,
        int version) {

    /** The same with general review points on each material. */
    public ItemGuide withGeneralPoints() {
        return new ItemGuide(
                code,
                name,
                department,
                audience,
                modes,
                type,
                itemType,
                oneStop,
                keywords,
                basics,
                fees,
                basis,
                conditions,
                questions,
                situations,
                materials.stream().map(Material::withGeneralPoints).toList(),
                form,
                samples,
                faqs,
                version);
    }
}
