package org.cloudwindow.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest {

    private static final Set<Class<?>> RESOURCES = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.cloudwindow.web")
                    .stream()
                    .filter(type -> type.isAnnotatedWith(Path.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .collect(Collectors.toSet());

    @SuppressWarnings("unchecked")
    private final Map<String, ?> paths =
            (Map<String, ?>) new ApiDescription(RESOURCES).document().get("paths");

    @Test
    void everyResourceIsDescribed() {
        assertThat(RESOURCES).hasSizeGreaterThan(15);
        for (Class<?> resource : RESOURCES) {
            String root = ApiDescription.path(resource.getAnnotation(Path.class).value(), "");
            assertThat(paths.keySet()).as(root).anyMatch(path -> path.startsWith(root));
        }
    }

    @Test
    void theCallsOfTheContractAreDescribed() {
        assertThat(paths.keySet())
                .contains(
                        "/citizen-sessions",
                        "/citizen-sessions/me",
                        "/citizen-sessions/me/identity",
                        "/staff-sessions",
                        "/items",
                        "/items/{code}",
                        "/items/{code}/precheck",
                        "/items/{code}/materials",
                        "/calls",
                        "/calls/{id}",
                        "/calls/{id}/end",
                        "/calls/{id}/assignment",
                        "/calls/{id}/wrap-up",
                        "/calls/{id}/consents/{kind}",
                        "/agents/me/presence",
                        "/agents/me/offers",
                        "/work-items",
                        "/work-items/{id}/assignment",
                        "/work-items/{id}/completion",
                        "/cases",
                        "/cases/{number}",
                        "/cases/{number}/form",
                        "/cases/{number}/materials",
                        "/cases/{number}/reviews",
                        "/cases/{number}/confirmation",
                        "/cases/{number}/submission",
                        "/cases/{number}/one-time-notice",
                        "/cases/{number}/documents/{kind}",
                        "/cases/{number}/timeline",
                        "/cases/{number}/process",
                        "/cases/{number}/evaluation",
                        "/socket-tickets");
    }

    @Test
    void aPatternInAPathIsNotPartOfItsDescription() {
        assertThat(ApiDescription.path("a/{id: [0-9]{1,18}}", "/b/{c}")).isEqualTo("/a/{id}/b/{c}");
        assertThat(ApiDescription.path("a", "")).isEqualTo("/a");
    }
}
