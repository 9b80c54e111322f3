package org.cloudwindow.guidance.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.cloudwindow.applicant.RevealedIdentity;
import org.cloudwindow.catalogue.FieldType;
import org.cloudwindow.catalogue.FormField;
import org.cloudwindow.catalogue.ItemGuide;

/**
 * Fields nobody has to fill (表单免填写, DB4110 B.4.2): the item names a source for them, and that source has already
 * told who the applicant is. Only persons; for an organization the register knows the one who speaks for it, who need
 * not be the one the field means.
 */
final class KnownValues {

    private static final Set<String> IDENTITY_SOURCES = Set.of("身份认证结果", "人口信息系统", "自然人基础信息");

    private KnownValues() {}

    static Map<String, String> of(ItemGuide item, RevealedIdentity identity) {
        Map<String, String> values = new LinkedHashMap<>();
        if (identity.organization() != null) {
            return values;
        }
        for (FormField field : item.form().fields()) {
            if (field.source() == null || !IDENTITY_SOURCES.contains(field.source())) {
                continue;
            }
            if (field.type() == FieldType.ID_NUMBER) {
                values.put(field.key(), identity.idNumber());
            } else if (field.type() == FieldType.TEXT && field.label().contains("姓名")) {
                values.put(field.key(), identity.name());
            }
        }
        return values;
    }
}
