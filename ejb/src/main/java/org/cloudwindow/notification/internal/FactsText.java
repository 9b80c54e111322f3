package org.cloudwindow.notification.internal;

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

/** Keeps the facts of a message in one encrypted column. */
@Converter
public class FactsText implements AttributeConverter<Map<String, String>, String> {

    private static final EncryptedText ENCRYPTED = new EncryptedText();

    @Override
    public String convertToDatabaseColumn(Map<String, String> facts) {
        if (facts == null) {
            return null;
        }
        JsonObjectBuilder json = Json.createObjectBuilder();
        facts.forEach((name, value) -> json.add(name, value == null ? "" : value));
        return ENCRYPTED.convertToDatabaseColumn(json.build().toString());
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String stored) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (stored != null) {
            try (JsonReader reader = Json.createReader(new StringReader(ENCRYPTED.convertToEntityAttribute(stored)))) {
                reader.readObject().forEach((name, value) -> facts.put(name, ((JsonString) value).getString()));
            }
        }
        return facts;
    }
}
