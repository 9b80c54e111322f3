package org.cloudwindow.web.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Describes the interface as OpenAPI 3.0, from the resources themselves: what is not described is not there. */
final class ApiDescription {

    private static final String JSON = MediaType.APPLICATION_JSON;

    private final ApiSchemas schemas = new ApiSchemas();
    private final Map<String, Map<String, Object>> paths = new TreeMap<>();

    ApiDescription(Collection<Class<?>> resources) {
        resources.stream().sorted(Comparator.comparing(Class::getName)).forEach(this::describe);
    }

    Map<String, Object> document() {
        return Map.of(
                "openapi", "3.0.3",
                "info",
                        Map.of(
                                "title", "Cloud Window",
                                "version", "1",
                                "description", "Instants are ISO-8601 in UTC; refusals are application/problem+json."),
                "servers", List.of(Map.of("url", "/api/v1")),
                "security", List.of(Map.of("token", List.of()), Map.of("password", List.of()), Map.of()),
                "paths", paths,
                "components", Map.of("securitySchemes", securitySchemes(), "schemas", schemas.named()));
    }

    private static Map<String, Object> securitySchemes() {
        return Map.of(
                "token", Map.of("type", "http", "scheme", "bearer"),
                "password", Map.of("type", "http", "scheme", "basic"));
    }

    private void describe(Class<?> resource) {
        String root = resource.getAnnotation(Path.class).value();
        for (Method method : resource.getDeclaredMethods()) {
            verb(method).ifPresent(verb -> {
                Path below = method.getAnnotation(Path.class);
                String path = path(root, below == null ? "" : below.value());
                paths.computeIfAbsent(path, each -> new TreeMap<>())
                        .put(verb.toLowerCase(java.util.Locale.ROOT), operation(resource, method));
            });
        }
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    /** {@code a} and {@code {id: [0-9]+}/b} make {@code /a/{id}/b}. */
    static String path(String root, String below) {
        StringBuilder path = new StringBuilder("/");
        int depth = 0;
        boolean inPattern = false;
        for (char each : (root + "/" + below).toCharArray()) {
            depth += each == '{' ? 1 : each == '}' ? -1 : 0;
            inPattern = depth > 0 && (inPattern || each == ':');
            if (!inPattern && each != ' ' || each == '}' && depth == 0) {
                path.append(each);
            }
        }
        return path.toString().replaceAll("/+", "/").replaceAll("(.)/$", "$1");
    }

    private Map<String, Object> operation(Class<?> resource, Method method) {
        Map<String, Object> operation = new LinkedHashMap<>();
        String name = resource.getSimpleName();
        operation.put("tags", List.of(name.replaceAll("Resource$", "")));
        operation.put("operationId", name.replaceAll("Resource$", "") + "_" + method.getName());
        List<Object> parameters = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            describe(parameter, method, operation, parameters);
        }
        for (String inPath : pathParameters(resource, method)) {
            parameters.add(parameter(inPath, "path", true, String.class));
        }
        operation.put("parameters", parameters);
        operation.put("responses", responses(method));
        return operation;
    }

    private void describe(Parameter parameter, Method method, Map<String, Object> operation, List<Object> parameters) {
        if (parameter.isAnnotationPresent(QueryParam.class)) {
            String name = parameter.getAnnotation(QueryParam.class).value();
            parameters.add(parameter(name, "query", false, parameter.getType()));
        } else if (parameter.isAnnotationPresent(BeanParam.class)) {
            for (Field field : parameter.getType().getDeclaredFields()) {
                if (field.isAnnotationPresent(QueryParam.class)) {
                    parameters.add(
                            parameter(field.getAnnotation(QueryParam.class).value(), "query", false, field.getType()));
                }
            }
        } else if (isBody(parameter)) {
            Consumes consumes = method.getAnnotation(Consumes.class);
            String type = consumes == null ? JSON : consumes.value()[0];
            operation.put(
                    "requestBody",
                    Map.of("content", Map.of(type, Map.of("schema", schemas.of(parameter.getParameterizedType())))));
        }
    }

    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .map(Annotation::annotationType)
                .noneMatch(type -> type.getPackage().equals(Context.class.getPackage())
                        || type.getPackage().equals(PathParam.class.getPackage()));
    }

    private static List<String> pathParameters(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        String path = path(resource.getAnnotation(Path.class).value(), below == null ? "" : below.value());
        List<String> names = new ArrayList<>();
        for (String part : path.split("/")) {
            if (part.startsWith("{")) {
                names.add(part.substring(1, part.length() - 1));
            }
        }
        return names;
    }

    private Map<String, Object> parameter(String name, String place, boolean required, Class<?> type) {
        return Map.of("name", name, "in", place, "required", required, "schema", schemas.of(type));
    }

    private Map<String, Object> responses(Method method) {
        Class<?> type = method.getReturnType();
        Map<String, Object> responses = new LinkedHashMap<>();
        if (type == void.class) {
            responses.put("204", Map.of("description", "Done"));
        } else if (type == Response.class) {
            responses.put("2XX", Map.of("description", "Done"));
        } else {
            Produces produces = method.getAnnotation(Produces.class);
            String media = produces == null ? JSON : produces.value()[0];
            responses.put(
                    "200",
                    Map.of(
                            "description",
                            "Done",
                            "content",
                            Map.of(media, Map.of("schema", schemas.of(method.getGenericReturnType())))));
        }
        responses.put(
                "default",
                Map.of(
                        "description",
                        "Refused",
                        "content",
                        Map.of(Problem.MEDIA_TYPE, Map.of("schema", schemas.problem()))));
        return responses;
    }
}
