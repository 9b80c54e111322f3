package org.cloudwindow.catalogue.internal;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cloudwindow.catalogue.Omissible;

/**
 * Reads JSON into records and is strict about it: an unknown name, a missing one, an empty text or an unknown constant
 * is a finding with its path. JSON-B would pass over all of these.
 */
class RecordReader {

    private final List<String> findings = new ArrayList<>();

    List<String> findings() {
        return findings;
    }

    <R> R read(JsonObject json, Class<R> type) {
        return type.cast(record("$", json, type));
    }

    private Object record(String path, JsonValue value, Class<?> type) {
        if (!(value instanceof JsonObject json)) {
            return finding(path, "must be an object");
        }
        RecordComponent[] components = type.getRecordComponents();
        Set<String> unknown = new HashSet<>(json.keySet());
        Object[] arguments = new Object[components.length];
        int before = findings.size();
        for (int i = 0; i < components.length; i++) {
            String name = nameOf(components[i]);
            unknown.remove(name);
            arguments[i] = component(path + "." + name, json.get(name), components[i]);
        }
        unknown.stream().sorted().forEach(name -> finding(path + "." + name, "is not known"));
        return findings.size() > before ? null : construct(type, components, arguments);
    }

    private Object component(String path, JsonValue value, RecordComponent component) {
        if (value == null && component.isAnnotationPresent(Omissible.class)) {
            return absent(component.getType());
        }
        return value == null ? finding(path, "is missing") : value(path, value, component.getGenericType());
    }

    private Object value(String path, JsonValue value, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class ? map(path, value, arguments[1]) : list(path, value, arguments[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return text(path, value);
        } else if (plain == int.class || plain == Integer.class) {
            return number(path, value);
        } else if (plain == boolean.class) {
            return truth(path, value);
        } else if (plain.isEnum()) {
            return constant(path, value, plain);
        }
        return record(path, value, plain);
    }

    private Object list(String path, JsonValue value, Type element) {
        if (!(value instanceof JsonArray array)) {
            return finding(path, "must be a list");
        }
        List<Object> read = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            Object one = value(path + "[" + i + "]", array.get(i), element);
            if (one != null) {
                read.add(one);
            }
        }
        return List.copyOf(read);
    }

    private Object map(String path, JsonValue value, Type element) {
        if (!(value instanceof JsonObject json)) {
            return finding(path, "must be an object");
        }
        Map<String, Object> read = new LinkedHashMap<>();
        json.forEach((name, each) -> read.put(name, value(path + "." + name, each, element)));
        return read;
    }

    private Object text(String path, JsonValue value) {
        return value instanceof JsonString text && !text.getString().isBlank()
                ? text.getString()
                : finding(path, "must be a text that is not empty");
    }

    private Object number(String path, JsonValue value) {
        return value instanceof JsonNumber number && number.isIntegral() && number.intValue() >= 0
                ? (Object) number.intValue()
                : finding(path, "must be a whole number, 0 or more");
    }

    private Object truth(String path, JsonValue value) {
        return value == JsonValue.TRUE || value == JsonValue.FALSE
                ? (Object) (value == JsonValue.TRUE)
                : finding(path, "must be true or false");
    }

    private Object constant(String path, JsonValue value, Class<?> type) {
        String name = value instanceof JsonString text ? text.getString() : "";
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(name))
                .findFirst()
                .map(Object.class::cast)
                .orElseGet(() -> finding(path, "must be one of " + Arrays.toString(type.getEnumConstants())));
    }

    private Object finding(String path, String what) {
        findings.add(path + " " + what);
        return null;
    }

    private static Object absent(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        return type == Map.class ? Map.of() : null;
    }

    private static String nameOf(RecordComponent component) {
        JsonbProperty other = component.getAccessor().getAnnotation(JsonbProperty.class);
        return other == null ? component.getName() : other.value();
    }

    private static Object construct(Class<?> type, RecordComponent[] components, Object[] arguments) {
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
