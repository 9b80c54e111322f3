package org.cloudwindow.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;

/** A guide goes out over REST by the same names as it stands in its document. */
class GuideJsonTest {

    @Test
    void theNamesOfTheDocumentAreTheNamesOfTheInterface() throws Exception {
        try (var jsonb = JsonbBuilder.create()) {
            JsonObject json = Json.createReader(new StringReader(jsonb.toJson(TestItem.guide())))
                    .readObject();
            JsonObject stored = Json.createReader(new StringReader(TestItem.json(patch -> patch)))
                    .readObject();
            assertThat(json.keySet()).isEqualTo(stored.keySet());
            JsonObject material = json.getJsonArray("materials").getJsonObject(1);
            assertThat(material.getString("class")).isEqualTo("LICENCE");
            assertThat(material.getJsonObject("dataSource").getString("interface"))
                    .isEqualTo("estate/owner");
            assertThat(material.getJsonArray("reviewPoints")).hasSize(4);
        }
    }

    @Test
    @Clause({"YCZ-B.4.1-a", "YCZ-B.4.1-b"})
    void aMaterialShowsEveryElementOfTheStandard() throws Exception {
        try (var jsonb = JsonbBuilder.create()) {
            assertThat(jsonb.toJson(TestItem.guide().materials().get(2)))
                    .contains("\"name\":\"租赁合同\"", "\"group\":\"场所证明\"", "\"class\":\"PROOF\"")
                    .contains("\"type\":\"COPY\"", "\"form\":\"BOTH\"", "\"copies\":1", "\"paperSize\":\"A4\"")
                    .contains("\"necessity\":\"REQUIRED\"", "\"source\":\"申请人自备\"", "\"sourceExplanation\":\"与房东签订\"");
        }
    }
}
