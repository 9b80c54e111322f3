package org.cloudwindow.web.rest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Schemas of the records that go over the wire; each record is described once and referred to by name. */
final class ApiSchemas {

    private final Map<String, Object> named = new TreeMap<>();

    Map<String, Object> named() {
        return named;
    }

    Map<String, Object> of(Type type) {
        return of(type, Map.of());
    }

    Map<String, Object> problem() {
        named.computeIfAbsent(
                "Problem",
                name -> Map.of(
                        "type",
                        "object",
                        "properties",
                        Map.of(
                                "title", text(),
                                "status", Map.of("type", "integer"),
                                "detail", text(),
                                "code", Map.of("type", "string", "enum", ProblemCodes.PUBLISHED),
                                "violations",
                                        array(Map.of(
                                                "type",
                                                "object",
                                                "properties",
                                                Map.of("field", text(), "message", text()))))));
        return reference("Problem");
    }

    private Map<String, Object> of(Type type, Map<String, Type> arguments) {
        if (type instanceof TypeVariable<?> variable) {
            return of(arguments.getOrDefault(variable.getName(), Object.class), Map.of());
        }
        if (type instanceof ParameterizedType generic) {
            return of(generic);
        }
        return type instanceof Class<?> plain ? of(plain) : Map.of();
    }

    private Map<String, Object> of(ParameterizedType generic) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] actual = generic.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            return array(of(actual[0]));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Map.of("type", "object", "additionalProperties", of(actual[1]));
        }
        if (raw.isRecord()) {
            Map<String, Type> arguments = new HashMap<>();
            for (int i = 0; i < actual.length; i++) {
                arguments.put(raw.getTypeParameters()[i].getName(), actual[i]);
            }
            return properties(raw, arguments);
        }
        return Map.of();
    }

    private Map<String, Object> of(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return Map.of("type", "integer");
        }
        if (type == double.class || type == Double.class || Number.class.isAssignableFrom(type)) {
            return Map.of("type", "number");
        }
        if (type == Instant.class) {
            return Map.of("type", "string", "format", "date-time");
        }
        if (type == LocalDate.class) {
            return Map.of("type", "string", "format", "date");
        }
        if (type.isEnum()) {
            return Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants())
                            .map(each -> ((Enum<?>) each).name())
                            .toList());
        }
        if (type.isRecord()) {
            return record(type);
        }
        return CharSequence.class.isAssignableFrom(type) ? text() : Map.of();
    }

    private Map<String, Object> record(Class<?> type) {
        String name = type.getSimpleName();
        if (!named.containsKey(name)) {
            named.put(name, Map.of()); // a record may hold itself
            named.put(name, properties(type, Map.of()));
        }
        return reference(name);
    }

    private Map<String, Object> properties(Class<?> type, Map<String, Type> arguments) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), of(component.getGenericType(), arguments));
        }
        return Map.of("type", "object", "properties", properties);
    }

    private static Map<String, Object> text() {
        return Map.of("type", "string");
    }

    private static Map<String, Object> array(Map<String, Object> items) {
        return Map.of("type", "array", "items", items);
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }
}
