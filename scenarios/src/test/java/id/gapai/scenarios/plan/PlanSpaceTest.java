package id.gapai.scenarios.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.array.Ints;
import id.gapai.model.scenario.PlannedWork;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random plans over a real study: what the search counts with arrays is what the calendar of the strategy says, counted day by day by other code ({@link PlanCheck},
 * {@link PlannedWork}).
 */
class PlanSpaceTest {
    private static final LocalDate START = LocalDate.of(2024, 4, 23);
    private static Study malang;

    @BeforeAll
    static void read() throws InvalidInput {
        malang = Study.read(Path.of("malang-2024"));
    }

    private static Constraints constraints(LocalDate from, int officers, double budget, int atCounter, Set<String> frozen) {
        return new Constraints(from, officers, budget > 0 ? OptionalDouble.of(budget) : OptionalDouble.empty(), atCounter, 0.5, malang.limits().eventsPerDay(), frozen);
    }

    static List<Constraints> constraints() throws InvalidInput {
        read();
        return List.of(
                constraints(START, 0, 0, 8, Set.of()),
                constraints(START, 70, 3e9, 8, Set.of()),
                constraints(START, 20, 6e8, 10, Set.of("malls")),
                constraints(LocalDate.of(2024, 6, 3), 40, 2e9, 5, Set.of("schools", "outreach")));
    }

    private static PlanFrame frame(Constraints constraints) throws InvalidInput {
        return PlanFrame.of(malang, "status-quo", constraints);
    }

    private static Ints random(PlanSpace space, SplittableRandom random) {
        return Ints.generate(space.size(), i -> random.nextInt(space.least(i), space.most(i) + 1));
    }

    private static void holds(PlanFrame frame, PlanSpace space, Ints decision) {
        assertThat(space.isAllowed(decision)).isTrue();
        assertThat(IntStream.range(0, space.size())).allMatch(i -> decision.get(i) >= space.least(i) && decision.get(i) <= space.most(i));
        var scenario = frame.scenario(space.plan(decision));
        assertThat(new PlanCheck(frame.constraints(), malang.costs(), frame.base()).breaches(scenario)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void whatIsRepairedKeepsToTheConstraintsDayByDay(Constraints constraints) throws InvalidInput {
        var frame = frame(constraints);
        var random = new SplittableRandom(17);
        for (var space : List.of(PlanSpace.alike(frame, malang.costs()), PlanSpace.byMonth(frame, malang.costs()))) {
            for (int k = 0; k < 30; k++) {
                var repaired = space.repaired(random(space, random));
                holds(frame, space, repaired);
                assertThat(space.repaired(repaired)).isEqualTo(repaired);
            }
        }
    }

    /** Never less, so that budgets are kept; a little more where desks ask for more officers on a day off than there are. */
    @ParameterizedTest
    @MethodSource("constraints")
    void theCostIsThatOfTheCalendar(Constraints constraints) throws InvalidInput {
        var frame = frame(constraints);
        var space = PlanSpace.byMonth(frame, malang.costs());
        var random = new SplittableRandom(18);
        for (int k = 0; k < 30; k++) {
            var decision = space.repaired(random(space, random));
            double cost = malang.costs().orElseThrow().expected(PlannedWork.of(frame.scenario(space.plan(decision))));
            assertThat(space.cost(decision)).isBetween(cost * (1 - 1e-9), cost * 1.01);
        }
    }

    /** A breach of one of the constraints in the space is one in the calendar, so that none is dropped that could be kept. */
    @ParameterizedTest
    @MethodSource("constraints")
    void whatIsNotAllowedBreaksAConstraintOfTheCalendar(Constraints constraints) throws InvalidInput {
        var frame = frame(constraints);
        var space = PlanSpace.byMonth(frame, malang.costs());
        var random = new SplittableRandom(19);
        int broken = 0;
        for (int k = 0; k < 30; k++) {
            var decision = random(space, random);
            if (!space.isAllowed(decision)) {
                broken++;
                var scenario = frame.scenario(space.plan(decision));
                assertThat(new PlanCheck(constraints, malang.costs(), frame.base()).breaches(scenario)).isNotEmpty();
            }
        }
        assertThat(broken).isPositive();
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void thePlanOfADecisionIsNearestToItself(Constraints constraints) throws InvalidInput {
        var frame = frame(constraints);
        var space = PlanSpace.byMonth(frame, malang.costs());
        var random = new SplittableRandom(20);
        for (int k = 0; k < 10; k++) {
            var decision = space.repaired(random(space, random));
            assertThat(space.decision(space.plan(decision))).isEqualTo(decision);
        }
    }

    /** Also where channels are switched on, dates begin in the middle, and events of other days stay. */
    @ParameterizedTest
    @MethodSource("constraints")
    void theStrategyFileReadsAsThePlan(Constraints constraints) throws InvalidInput {
        var frame = frame(constraints);
        var space = PlanSpace.byMonth(frame, malang.costs());
        var random = new SplittableRandom(21);
        for (int k = 0; k < 5; k++) {
            var overlay = frame.overlay(space.plan(space.repaired(random(space, random))));
            var title = overlay.all().title();
            var read = malang.with("read", overlay.yaml(title, title, "Invented.")).scenario("read");
            var meant = overlay.scenario();
            assertThat(read.staff()).isEqualTo(meant.staff());
            assertThat(read.channels()).isEqualTo(meant.channels());
        }
    }

    /** 17 to 28 June are holidays of the schools: no plan has events there, whatever it says. */
    @Test
    void nothingHappensAtSchoolsInTheirHolidays() throws InvalidInput {
        var frame = frame(constraints(START, 40, 0, 8, Set.of()));
        var space = PlanSpace.byMonth(frame, malang.costs());
        var full = space.repaired(Ints.generate(space.size(), space::most));
        var scenario = frame.scenario(space.plan(full));
        var duties = Duty.events(scenario, frame.constraints().roles(), START);
        var schools = Roles.find(scenario, "schools").orElseThrow();
        assertThat(duties.stream().filter(duty -> duty.isOf("schools"))).isNotEmpty().allMatch(duty -> schools.desk().hours(duty.day()) > 0);
    }
}
