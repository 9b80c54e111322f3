package org.cloudwindow.journey;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;

/**
 * What one case takes: fields with values that hold, materials, review points. Read from the guide and from the guidance
 * record, so that the journeys name no item's details.
 */
record Paperwork(Api agent, String caseNumber, String itemCode) {

    /** A field of the form with a value that its type accepts. */
    record Field(String key, String value) {}

    private static final Map<String, String> VALUES = Map.of(
            "TEXT", "云州市云东区小满面馆",
            "TEXTAREA", "餐饮服务；食品销售",
            "NUMBER", "3",
            "MONEY", "50000",
            "DATE", "2026-12-01",
            "PHONE", "13800138000",
            "CHECKBOX", "true",
            "ID_NUMBER", Api.idNumber(300));

    static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Required fields that every situation has. */
    List<Field> requiredFields() {
        return guide().objects("form.fields").stream()
                .filter(field -> field.getBoolean("required", false) && isUnconditional(field))
                .map(field -> new Field(field.getString("key"), value(field)))
                .toList();
    }

    /** Required fields of the situation as it is answered now. */
    List<Field> openFields() {
        List<String> open = record().objects("form.errors").stream()
                .map(error -> error.getString("field"))
                .toList();
        return guide().objects("form.fields").stream()
                .filter(field -> open.contains(field.getString("key")))
                .map(field -> new Field(field.getString("key"), value(field)))
                .toList();
    }

    /** Question and first option of every situation question still open. */
    List<Map.Entry<String, String>> openQuestions() {
        List<String> open = record().texts("openQuestions");
        return guide().objects("questions").stream()
                .filter(question -> open.contains(question.getString("code")))
                .map(question -> Map.entry(
                        question.getString("code"),
                        question.getJsonArray("options").getJsonObject(0).getString("code")))
                .toList();
    }

    List<String> requiredMaterials() {
        return record().objects("materials").stream()
                .filter(material -> "REQUIRED".equals(material.getString("necessity")))
                .map(material -> material.getString("code"))
                .toList();
    }

    List<String> missingMaterialNames() {
        return record().objects("materials").stream()
                .filter(material -> material.getBoolean("missing", false))
                .map(material -> material.getString("name"))
                .toList();
    }

    List<JsonObject> undecided() {
        return record().objects("undecided");
    }

    Answer record() {
        return agent.get("cases/" + caseNumber).expect(200);
    }

    List<String> timeline() {
        return agent.get("cases/" + caseNumber + "/timeline").expect(200).objects("rows").stream()
                .map(step -> step.getString("kind"))
                .toList();
    }

    /** The text of the PDF, as a reader of it gets it. */
    String documentText(String kind) {
        byte[] file = agent.get("cases/" + caseNumber + "/documents/" + kind)
                .expect(200)
                .bytes();
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer guide() {
        return agent.get("items/" + itemCode).expect(200);
    }

    private static boolean isUnconditional(JsonObject field) {
        JsonValue when = field.get("when");
        return when == null || when == JsonValue.NULL || when.asJsonObject().isEmpty();
    }

    private static String value(JsonObject field) {
        return "SELECT".equals(field.getString("type"))
                ? field.getJsonArray("options").getString(0)
                : VALUES.get(field.getString("type"));
    }
}
