package org.cloudwindow.bpmn;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;

/** The walls of the module that knows the engine. */
@AnalyzeClasses(packages = "org.cloudwindow.bpmn", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theAdapterLivesOnThePublicEngineApi = noClasses()
            .that()
            .resideOutsideOfPackage("..engine.setup..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda.bpm.engine.impl..", "org.camunda.bpm.impl..");

    @ArchTest
    static final ArchRule aDelegateIsNamedForTheModel = classes()
            .that()
            .implement(JavaDelegate.class)
            .should()
            .haveSimpleNameEndingWith("Delegate")
            .andShould()
            .beAnnotatedWith(ProcessBean.class);

    @ArchTest
    static final ArchRule aDelegateNeverDrivesTheEngine = noClasses()
            .that()
            .implement(JavaDelegate.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ProcessEngineServices.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ProcessEngine.class);

    @ArchTest
    static final ArchRule onlyFacesOfTheDomainAreCalled =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.cloudwindow.(*).internal..");

    @ArchTest
    static final ArchRule nothingIsNamedForItsKindOfPlumbing = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util");
}
