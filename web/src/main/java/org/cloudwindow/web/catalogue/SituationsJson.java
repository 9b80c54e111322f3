package org.cloudwindow.web.catalogue;

import java.util.List;
import org.cloudwindow.catalogue.SituationPath;

/** Every way through the questions of an item. */
public record SituationsJson(int total, List<SituationPath> rows) {

    static SituationsJson of(List<SituationPath> rows) {
        return new SituationsJson(rows.size(), rows);
    }
}
