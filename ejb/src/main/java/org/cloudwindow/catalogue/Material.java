package org.cloudwindow.catalogue;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A material to hand in, with the elements of GB/T 39554.2 (DB4110 B.4.1).
 *
 * @param copies paper copies, 0 where only the electronic form is taken
 * @param paperSize such as {@code A4}; left out where no paper is taken
 * @param source who issues it (来源渠道), explained by {@code sourceExplanation}
 * @param group name of the group of alternatives or parts it belongs to (分组材料)
 * @param when asked for only where each named question was answered by one of these options; empty: always
 * @param because why this situation asks for it
 */
public record Material(
        String code,
        String name,
        @JsonbProperty("class") MaterialClass materialClass,
        Necessity necessity,
        MaterialForm form,
        MaterialType type,
        int copies,
        @Omissible String paperSize,
        String source,
        String sourceExplanation,
        @Omissible String group,
        @Omissible DataSource dataSource,
        @Omissible Map<String, List<String>> when,
        @Omissible String because,
        List<ReviewPoint> reviewPoints) {

    /** The same with the general points of its class before its own. */
    public Material withGeneralPoints() {
        List<ReviewPoint> all = Stream.concat(materialClass.generalPoints().stream(), reviewPoints.stream())
                .toList();
        return new Material(
                code,
                name,
                materialClass,
                necessity,
                form,
                type,
                copies,
                paperSize,
                source,
                sourceExplanation,
                group,
                dataSource,
                when,
                because,
                all);
    }
}
