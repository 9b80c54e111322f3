package org.cloudwindow.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.ws.rs.Path;

/** The walls of the edge, a sentence each. */
@AnalyzeClasses(packages = "org.cloudwindow.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theWebSeesOnlyFaces = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.cloudwindow.*.internal..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule theWebKnowsNoEngine =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.camunda..", "org.cloudwindow.bpmn..");

    @ArchTest
    static final ArchRule transactionsBeginAtTheFace =
            noClasses().should().beAnnotatedWith(Stateless.class).orShould().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule resourcesAreCalledSo =
            classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule pagesAreCalledSo = classes()
            .that()
            .areAnnotatedWith(ViewScoped.class)
            .or()
            .areAnnotatedWith(org.omnifaces.cdi.ViewScoped.class)
            .should()
            .haveSimpleNameEndingWith("Page")
            .andShould()
            .beAnnotatedWith(Named.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule socketsAreCalledSo = classes()
            .that()
            .areAnnotatedWith(ServerEndpoint.class)
            .should()
            .haveSimpleNameEndingWith("Socket")
            .allowEmptyShould(true);

    /**
     * Two pairs are one floor each: the frames of pages and of REST know the same callers and languages; the sockets of
     * staff and of rooms share one channel between the nodes.
     */
    @ArchTest
    static final ArchRule featuresFormNoCycle = slices().matching("org.cloudwindow.web.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAPackage("..web.rest.."), resideInAPackage("..web.layout.."))
            .ignoreDependency(resideInAPackage("..web.live.."), resideInAPackage("..web.signal.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingIsNamedForItsKindOfPlumbing =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils)");
}
