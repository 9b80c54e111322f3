package org.cloudwindow;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The walls of the domain, a sentence each. */
@AnalyzeClasses(packages = "org.cloudwindow", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Pattern FEATURE = Pattern.compile("org\\.cloudwindow\\.([a-z]+)(\\..*)?");

    /** Open to every feature: the kernel, the audit trail, and the port to the engine, which knows nobody itself. */
    private static final Set<String> OPEN = Set.of("shared", "audit", "process");

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("audit", Set.of()),
            Map.entry("organization", Set.of()),
            Map.entry("process", Set.of()),
            Map.entry("staff", Set.of("organization", "notification")),
            Map.entry("applicant", Set.of()),
            Map.entry("notification", Set.of()),
            Map.entry("device", Set.of("organization", "notification")),
            Map.entry("catalogue", Set.of("organization")),
            Map.entry("knowledge", Set.of("catalogue", "organization")),
            Map.entry("call", Set.of("staff", "organization", "applicant", "catalogue", "notification")),
            Map.entry("guidance", Set.of("applicant", "catalogue", "organization", "process", "notification", "call")),
            Map.entry("room", Set.of("call", "staff", "applicant")),
            Map.entry("worklist", Set.of("process", "staff", "guidance", "call")),
            // a question is asked from a call about a case; its answer lets people in, hands over and tells them
            Map.entry("support", Set.of("call", "guidance", "staff", "organization", "notification")),
            Map.entry("recording", Set.of("room", "call")),
            Map.entry("evaluation", Set.of("guidance", "staff", "notification")));

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("org.cloudwindow.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule aFeatureKeepsItsInternalsToItself = classes()
            .that(resideInAPackage("org.cloudwindow.."))
            .should(dependOnlyOn(
                    "internals of its own feature",
                    (from, to) -> !isInternal(to) || feature(from).equals(feature(to))));

    @ArchTest
    static final ArchRule aFeatureUsesOnlyTheFeaturesOfTheTable = classes()
            .that(resideInAPackage("org.cloudwindow.."))
            .should(dependOnlyOn("features the table allows", ArchitectureTest::isAllowed));

    @ArchTest
    static final ArchRule theDomainKnowsNoEngineAndNoScreen = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.camunda..",
                    "org.cloudwindow.web..",
                    "org.cloudwindow.bpmn..",
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "jakarta.ws.rs..",
                    "jakarta.websocket..",
                    "org.primefaces..",
                    "org.omnifaces..");

    @ArchTest
    static final ArchRule theProcessPortStandsAlone = noClasses()
            .that()
            .resideInAPackage("org.cloudwindow.process..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.cloudwindow..")
                    .and(DescribedPredicate.not(resideInAPackage("org.cloudwindow.process.."))));

    @ArchTest
    static final ArchRule entitiesStayInternal = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .or()
            .areAnnotatedWith(MappedSuperclass.class)
            .should()
            .resideInAPackage("..internal..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyRepositoriesHoldAnEntityManager = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule transactionsBeginAtTheFace = noClasses()
            .that()
            .resideInAPackage("..internal..")
            .should()
            .beAnnotatedWith(Stateless.class)
            .orShould()
            .beAnnotatedWith(Transactional.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingIsNamedForItsKindOfPlumbing =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils)");

    private static boolean isAllowed(JavaClass from, JavaClass to) {
        String user = feature(from);
        String used = feature(to);
        return user.equals(used)
                || used.isEmpty()
                || OPEN.contains(used) && !OPEN.contains(user)
                || used.equals("shared") && user.equals("audit")
                || user.equals("analytics")
                || MAY_USE.getOrDefault(user, Set.of()).contains(used);
    }

    private static boolean isInternal(JavaClass type) {
        return type.getPackageName().contains(".internal");
    }

    /** @return empty for classes that are not ours */
    private static String feature(JavaClass type) {
        Matcher matcher = FEATURE.matcher(type.getPackageName());
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static ArchCondition<JavaClass> dependOnlyOn(
            String what, java.util.function.BiPredicate<JavaClass, JavaClass> isAllowed) {
        return new ArchCondition<>("depend only on " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (!isAllowed.test(type, target)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
