package id.gapai.charts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.library.GeneralCodingRules;

@AnalyzeClasses(packages = "id.gapai.charts", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static void theClassesWereFound(JavaClasses classes) {
        assertThat(classes.size()).isGreaterThan(30);
    }

    @ArchTest
    static void onlyTheRendererKnowsGraphics(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage("..render..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.knowm..", "de.erichseifert..", "java.awt..", "javax.imageio..")
                .check(classes);
    }

    @ArchTest
    static void chartsKnowNeitherSimulationNorScenarios(JavaClasses classes) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("id.gapai.simulation..", "id.gapai.scenarios..")
                .check(classes);
    }

    @ArchTest
    static void packagesFormNoCycle(JavaClasses classes) {
        slices().matching("id.gapai.(**)").should().beFreeOfCycles().check(classes);
    }

    @ArchTest
    static void nothingIsPrinted(JavaClasses classes) {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(classes);
    }
}
