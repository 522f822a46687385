package id.gapai.scenarios;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;

/** What the poms cannot say about which part may know which. */
@AnalyzeClasses(
        packages = "id.gapai",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.DoNotIncludeTestJars.class})
class ArchitectureTest {
    /** Samples for tests come from other modules in jars, which the ready-made option does not know. */
    static final class DoNotIncludeTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static void allModulesAreLookedAt(JavaClasses classes) {
        assertThat(classes.size()).isGreaterThan(350);
        for (var module : new String[] {"model", "simulation", "charts", "scenarios"}) {
            assertThat(classes.stream().filter(c -> c.getPackageName().startsWith("id.gapai." + module)))
                    .as(module)
                    .isNotEmpty();
        }
    }

    @ArchTest
    static final ArchRule modelUsesOnlyTheLanguageItself = classes()
            .that().resideInAPackage("id.gapai.model..")
            .should().onlyDependOnClassesThat()
            .resideInAnyPackage("id.gapai.model..", "java.lang..", "java.util..", "java.time..", "java.text..");

    @ArchTest
    static final ArchRule simulationAndChartsKnowOnlyTheModel = noClasses()
            .that().resideInAPackage("id.gapai.simulation..")
            .should().dependOnClassesThat().resideInAnyPackage("id.gapai.charts..", "id.gapai.scenarios..", "java.awt..");

    @ArchTest
    static final ArchRule chartsDoNotKnowTheEngine = noClasses()
            .that().resideInAPackage("id.gapai.charts..")
            .should().dependOnClassesThat().resideInAnyPackage("id.gapai.simulation..", "id.gapai.scenarios..");

    @ArchTest
    static final ArchRule theKernelAndItsRandomNumbersNeedOnlyTheLanguageAndItsCollections = classes()
            .that().resideInAnyPackage("id.gapai.simulation.kernel..", "id.gapai.simulation.random..")
            .should().onlyDependOnClassesThat().resideInAnyPackage(
                    "id.gapai.model..", "id.gapai.simulation..", "java.lang", "java.lang.invoke", "java.lang.runtime", "java.util", "java.util.function", "java.util.stream");

    @ArchTest
    static final ArchRule elementaryFunctionsNeedOnlyTheLanguage = classes()
            .that().resideInAPackage("id.gapai.simulation.elementary..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("id.gapai.simulation.elementary..", "java.lang", "java.lang.invoke", "java.lang.runtime");

    /** What {@link Math} computes to within a unit in the last place differs between machines; the others of its methods are exact. */
    @ArchTest
    static final ArchRule noResultHangsOnTheMachine = noClasses()
            .should().callMethodWhere(target(owner(assignableTo(Math.class))).and(target(nameMatching(
                    "exp|expm1|log|log10|log1p|pow|cbrt|hypot|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|random"))));

    @ArchTest
    static final ArchRule thePathsUseTheirOwnElementaryFunctions = noClasses()
            .that().resideInAPackage("id.gapai.simulation..")
            .should().dependOnClassesThat().belongToAnyOf(StrictMath.class);

    @ArchTest
    static final ArchRule onlyTheRendererKnowsTheChartLibrary = noClasses()
            .that().resideOutsideOfPackage("id.gapai.charts.render..")
            .should().dependOnClassesThat().resideInAnyPackage("org.knowm..", "de.erichseifert..");

    @ArchTest
    static final ArchRule onlyTheCommandLineUsesTheStandardStreams = noClasses()
            .that().resideOutsideOfPackage("id.gapai.scenarios.cli..")
            .should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err")
            .orShould().callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule onlyTheCommandLineLooksAtTheClock = noClasses()
            .that().resideOutsideOfPackage("id.gapai.scenarios.cli..")
            .should().callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould().callMethodWhere(target(owner(assignableTo(Clock.class))).and(target(nameMatching("system.*"))))
            .orShould().callMethod(System.class, "currentTimeMillis")
            .orShould().callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule randomNumbersComeFromTheStreamsOfAPath = noClasses()
            .should().dependOnClassesThat().belongToAnyOf(Random.class, SplittableRandom.class, ThreadLocalRandom.class);

    @ArchTest
    static final ArchRule modulesHaveNoCyclesBetweenPackages =
            slices().matching("id.gapai.(*.*)..").should().beFreeOfCycles();
}
