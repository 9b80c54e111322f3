package org.cloudwindow.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cloudwindow.catalogue.Audience;
import org.cloudwindow.catalogue.ConditionKind;
import org.cloudwindow.catalogue.DossierPart;
import org.cloudwindow.catalogue.FaqTopic;
import org.cloudwindow.catalogue.FieldType;
import org.cloudwindow.catalogue.FormField;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.catalogue.MaterialClass;
import org.cloudwindow.catalogue.Necessity;
import org.cloudwindow.catalogue.ReviewPoint;
import org.cloudwindow.catalogue.Sensitivity;
import org.cloudwindow.catalogue.ServiceMode;
import org.cloudwindow.catalogue.SituationPath;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the items of the demo city hold, each of them and all together. */
class ItemContentTest {

    /** The order allows a half; names of papers and issuers are alike anyway, texts are not meant to be. */
    private static final double LIKENESS = 0.2;

    private static List<ItemGuide> guides;

    @BeforeAll
    static void read() {
        guides = DemoGuides.listAll();
    }

    @Test
    void atLeastFifteenItemsCanBeAskedFor() {
        assertThat(guides).hasSizeGreaterThanOrEqualTo(16);
        assertThat(guides).extracting(ItemGuide::code).doesNotHaveDuplicates();
        assertThat(guides).extracting(ItemGuide::name).doesNotHaveDuplicates();
    }

    @Test
    void theIndexNamesEveryDocumentThereIs() throws Exception {
        Path folder = Path.of(DemoItems.class.getResource(DemoItems.FOLDER).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(DemoGuides.listFiles());
        }
        assertThat(guides)
                .allSatisfy(guide -> assertThat(DemoGuides.listFiles()).contains(guide.code() + ".json"));
    }

    @TestFactory
    Stream<DynamicTest> everyItemHasItsEightPartsComplete() {
        return each(guide -> {
            assertThat(new Dossier(guide).listParts())
                    .hasSize(8)
                    .allMatch(DossierPart::complete)
                    .allMatch(part -> part.warnings().isEmpty());
            assertThat(guide.basis()).isNotEmpty().allMatch(each -> each.article()
                    .matches("第.+条.*"));
            assertThat(guide.materials()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(guide.form().fields()).hasSizeBetween(8, 15);
            assertThat(guide.faqs()).hasSizeBetween(5, 8);
            assertThat(guide.faqs().stream().map(each -> each.topic()).distinct())
                    .hasSizeGreaterThanOrEqualTo(4);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyItemAsksAtLeastTwoOfItsThreeToFiveConditions() {
        return each(guide -> {
            assertThat(guide.conditions()).hasSizeBetween(3, 5);
            assertThat(guide.conditions().stream().filter(each -> each.question() != null && each.preCheck()))
                    .hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyItemHasThreeSituationsWithListsOfTheirOwn() {
        return each(guide -> {
            Map<String, Set<List<String>>> lists = new SituationTree(guide)
                    .enumerate().stream()
                            .collect(Collectors.groupingBy(
                                    SituationPath::situationCode,
                                    Collectors.mapping(SituationPath::materialCodes, Collectors.toSet())));
            assertThat(lists).hasSizeGreaterThanOrEqualTo(3);
            assertThat(new HashSet<>(lists.values())).hasSizeGreaterThanOrEqualTo(3);
            assertThat(lists.keySet())
                    .as("every situation can be reached")
                    .containsExactlyInAnyOrderElementsOf(
                            guide.situations().stream().map(each -> each.code()).toList());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyMaterialHasPointsOfItsOwnThatNoOtherHas() {
        return each(guide -> {
            List<String> own = guide.materials().stream()
                    .flatMap(each -> each.reviewPoints().stream())
                    .filter(each -> each.code().startsWith("S"))
                    .map(ReviewPoint::text)
                    .toList();
            assertThat(own)
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThanOrEqualTo(guide.materials().size());
            assertThat(guide.materials())
                    .anyMatch(each -> each.necessity() == Necessity.REQUIRED
                            && each.when().isEmpty());
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsPersonalInAFormIsMarkedSensitive() {
        return each(guide -> assertThat(guide.form().fields())
                .filteredOn(ItemContentTest::isPersonal)
                .isNotEmpty()
                .allMatch(each -> each.sensitivity() == Sensitivity.SENSITIVE));
    }

    @TestFactory
    Stream<DynamicTest> noDocumentHoldsAnIdNumber() {
        return DemoGuides.listFiles().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file, () -> assertThat(DemoItems.read(file)).doesNotContainPattern("\\d{17}[0-9Xx]")));
    }

    @Test
    void noTwoItemsAreAlikeInMoreThanHalfOfTheirTexts() {
        TreeMap<String, Set<String>> sentences = new TreeMap<>();
        DemoGuides.listFiles().forEach(file -> sentences.put(file, Texts.sentences(DemoItems.read(file))));
        sentences.forEach((one, texts) -> sentences.tailMap(one, false).forEach((other, others) -> assertThat(
                        Texts.likeness(texts, others))
                .as(one + " and " + other)
                .isLessThan(LIKENESS)));
    }

    @Test
    void theCatalogueShowsEveryClassOfMaterialAndEveryKindOfReader() {
        Set<MaterialClass> classes = guides.stream()
                .flatMap(each -> each.materials().stream())
                .map(each -> each.materialClass())
                .collect(Collectors.toSet());
        assertThat(classes).isEqualTo(EnumSet.allOf(MaterialClass.class));
        assertThat(guides).anyMatch(ItemGuide::oneStop).anyMatch(each -> !each.oneStop());
        assertThat(guides).anyMatch(each -> each.audience().equals(List.of(Audience.LEGAL)));
        assertThat(guides.stream().filter(each -> each.modes().equals(List.of(ServiceMode.REMOTE_ACCEPTANCE))))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    @Clause("YCZ-B.2.2")
    void everyKindOfConditionIsAskedSomewhere() {
        Set<ConditionKind> kinds = guides.stream()
                .flatMap(each -> each.conditions().stream())
                .map(each -> each.kind())
                .collect(Collectors.toSet());
        assertThat(kinds)
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("PRECEDING_ITEM", "TIME", "AGE", "SITE_INSPECTION", "OTHER");
    }

    @Test
    @Clause("YCZ-B.8-c")
    void everyTopicOfTheStandardIsAsked() {
        Set<FaqTopic> topics = guides.stream()
                .flatMap(each -> each.faqs().stream())
                .map(each -> each.topic())
                .collect(Collectors.toSet());
        assertThat(topics)
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("TIME", "PLACE", "PROCEDURE", "MATERIALS", "FORM", "OTHER");
    }

    private static boolean isPersonal(FormField field) {
        return field.type() == FieldType.ID_NUMBER
                || field.type() == FieldType.PHONE
                || field.label().matches(".*(账号|卡号|证件号|身份证号|手机|电话).*");
    }

    private static Stream<DynamicTest> each(java.util.function.Consumer<ItemGuide> holds) {
        return guides.stream()
                .map(guide -> DynamicTest.dynamicTest(guide.code() + " " + guide.name(), () -> holds.accept(guide)));
    }
}
