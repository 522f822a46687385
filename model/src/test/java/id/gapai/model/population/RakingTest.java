package id.gapai.model.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class RakingTest {
    private static final SingleYearTable NATION = World.closed().projection().at(World.START);

    private static final Anchor MEN = anchor("men", Sex.MALE, 0, 100, 419_901);
    private static final Anchor WOMEN = anchor("women", Sex.FEMALE, 0, 100, 423_909);
    private static final Anchor YOUNG = anchor("young", 8, 23, 213_800);
    private static final Anchor ADULTS = anchor("adults", 17, 100, 651_758);
    private static final Anchor OLD = anchor("old", 60, 100, 110_000);
    private static final List<Anchor> CITY = List.of(MEN, WOMEN, YOUNG, ADULTS, OLD);

    @Test
    void everyKnownTotalIsMet() {
        var raked = Raking.rake(NATION, CITY);
        for (var anchor : CITY) {
            assertThat(anchor.personsIn(raked) / anchor.persons()).as(anchor.name()).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void aTableThatAgreesStaysAsItIs() {
        double adults = NATION.persons(17, 100);
        var raked = Raking.rake(NATION, List.of(anchor("adults", 17, 100, adults)));
        for (int age = 0; age <= 100; age++) {
            assertThat(raked.male().get(age)).isCloseTo(NATION.male().get(age), Percentage.withPercentage(1e-10));
        }
    }

    @Test
    void theOrderOfTheTotalsDoesNotMatter() {
        var forwards = Raking.rake(NATION, CITY);
        var backwards = Raking.rake(NATION, List.of(OLD, ADULTS, YOUNG, WOMEN, MEN));
        for (int age = 0; age <= 100; age++) {
            assertThat(backwards.male().get(age))
                    .isCloseTo(forwards.male().get(age), Percentage.withPercentage(1e-6));
        }
    }

    @Test
    void onlyTheShapeOfTheStartMatters() {
        var raked = Raking.rake(NATION, CITY);
        var tenfold = Raking.rake(Raking.scaledToWidest(NATION, List.of(anchor("all", 0, 100, 1))), CITY);
        assertThat(tenfold.female().get(30)).isCloseTo(raked.female().get(30), within(1e-6));
    }

    @Test
    void agesThatNoTotalTellsApartKeepTheirProportion() {
        var raked = Raking.rake(NATION, CITY);
        double ratio = raked.male().get(30) / raked.male().get(50);
        assertThat(ratio).isCloseTo(NATION.male().get(30) / NATION.male().get(50), within(1e-12));
    }

    @Test
    void agesWithoutATotalFollowTheWidestOne() {
        var raked = Raking.rake(NATION, List.of(ADULTS));
        double factor = ADULTS.persons() / ADULTS.personsIn(NATION);
        assertThat(raked.male().get(3)).isCloseTo(factor * NATION.male().get(3), within(1e-6));
    }

    @Test
    void contradictingTotalsAreNamedAndInnocentOnesAreNot() {
        var tooManyYoung = anchor("school leavers", 17, 18, 700_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Raking.rake(NATION, List.of(MEN, ADULTS, OLD, tooManyYoung)))
                .withMessageContaining("school leavers")
                .withMessageContaining("adults")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("men (").doesNotContain("old ("));
    }

    @Test
    void personsWhereTheStartHasNoneAreRefused() {
        var empty = Raking.rake(NATION, List.of(anchor("nobody", 100, 100, 0)));
        assertThat(empty.persons(100, 100)).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Raking.rake(empty, List.of(anchor("somebody", 100, 100, 5), MEN)))
                .withMessageContaining("somebody");
    }

    @Test
    void totalsThatAreNoneAreRefused() {
        for (var wrong : List.of(
                anchor("wrong", 20, 10, 5), anchor("wrong", -1, 10, 5), anchor("wrong", 0, 101, 5),
                anchor("wrong", 0, 10, -5), anchor("wrong", 0, 10, Double.NaN))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Raking.rake(NATION, List.of(wrong)))
                    .withMessageContaining("wrong");
        }
    }

    @Test
    void theProjectionBeginsWithTheRakedTable() {
        var projection = Projection.of(World.closed().inputs(CITY));
        assertThat(MEN.personsIn(projection.at(World.START))).isCloseTo(419_901, within(1e-3));
    }

    @Test
    void agesWithoutATotalFollowTheOneThatCoversMost() {
        assertThat(Raking.scaledToWidest(NATION, CITY).total())
                .isCloseTo(651_758 / ADULTS.personsIn(NATION) * NATION.total(), within(1.0));
    }

    private static Anchor anchor(String name, Sex sex, int from, int to, double persons) {
        return new Anchor(name, Optional.of(sex), from, to, persons);
    }

    private static Anchor anchor(String name, int from, int to, double persons) {
        return new Anchor(name, Optional.empty(), from, to, persons);
    }
}
