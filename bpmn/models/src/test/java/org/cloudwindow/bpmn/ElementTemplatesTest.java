package org.cloudwindow.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The building blocks that the Modeler offers: one for each step the product can take, and none that brings code. */
class ElementTemplatesTest {

    private static final Path FOLDER = Path.of("../.camunda/element-templates");

    static List<Path> templates() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyStepOfTheProductIsABlockOfTheModeler() {
        Set<String> beans = new ClassFileImporter()
                .importPackages("org.cloudwindow.bpmn").stream()
                        .filter(type -> type.isAnnotatedWith(ProcessBean.class))
                        .map(type -> type.getAnnotationOfType(Named.class).value())
                        .collect(Collectors.toSet());

        assertThat(templates())
                .extracting(file -> file.getFileName().toString().replace(".json", ""))
                .containsExactlyInAnyOrderElementsOf(beans);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aBlockIsNamedExplainedAndLeadsToItsBean(Path file) throws IOException {
        String bean = file.getFileName().toString().replace(".json", "");
        JsonObject template = read(file);

        assertThat(template.getString("id")).isEqualTo("org.cloudwindow." + bean);
        assertThat(template.getInt("version")).isPositive();
        assertThat(template.getString("name")).matches("[\\u4e00-\\u9fff]+");
        assertThat(template.getString("description")).isNotBlank();
        assertThat(template.getJsonArray("appliesTo").getString(0)).isEqualTo("bpmn:ServiceTask");
        List<JsonObject> properties = template.getJsonArray("properties").getValuesAs(JsonObject.class);
        assertThat(properties)
                .extracting(property -> property.getJsonObject("binding").getString("name"))
                .containsExactly("name", "camunda:delegateExpression");
        assertThat(properties.get(1).getString("value")).isEqualTo("${" + bean + "}");
        assertThat(properties.get(1).getString("type")).isEqualTo("Hidden");
    }

    private static JsonObject read(Path file) throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        }
    }
}
