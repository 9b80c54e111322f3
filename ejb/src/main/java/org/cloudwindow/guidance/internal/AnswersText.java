package org.cloudwindow.guidance.internal;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cloudwindow.shared.EncryptedText;
import org.cloudwindow.shared.Json;

/** Keeps the answers about a situation in one encrypted column: together they tell a good deal about somebody. */
@Converter
public class AnswersText implements AttributeConverter<Map<String, String>, String> {

    private static final EncryptedText ENCRYPTED = new EncryptedText();

    @Override
    public String convertToDatabaseColumn(Map<String, String> answers) {
        return answers == null ? null : ENCRYPTED.convertToDatabaseColumn(toJson(answers));
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String stored) {
        return stored == null ? Map.of() : fromJson(ENCRYPTED.convertToEntityAttribute(stored));
    }

    static String toJson(Map<String, String> texts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        texts.forEach((key, value) -> json.add(key, value == null ? "" : value));
        return json.build().toString();
    }

    static Map<String, String> fromJson(String json) {
        if (json == null || json.isEmpty()) {
            return Map.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> texts = new LinkedHashMap<>();
            object.forEach((key, value) -> texts.put(key, ((JsonString) value).getString()));
            return texts;
        }
    }
}
