package id.gapai.model.population;

import static id.gapai.model.population.Checks.require;

import id.gapai.model.array.Doubles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Mortality, fertility and sex ratio by single year of age, ready to be looked up by date. */
final class Rates {
    private final Timeline<MortalitySchedule> maleMortality;
    private final Timeline<MortalitySchedule> femaleMortality;
    private final Timeline<Doubles> fertility;
    private final Timeline<Double> malesPerFemale;

    private Rates(VitalRates rates) {
        maleMortality = mortality(Sex.MALE, rates);
        femaleMortality = mortality(Sex.FEMALE, rates);
        fertility = timeline("fertility", rates.fertility(), VitalRates.Fertility::period, Rates::birthsPerWomanYear);
        malesPerFemale = timeline("sex ratio at birth", rates.sexRatio(), VitalRates.SexRatio::period, Rates::sexRatio);
    }

    /** @throws IllegalArgumentException if a table is missing, has gaps, or holds a number that is no rate */
    static Rates of(VitalRates rates) {
        return new Rates(rates);
    }

    Timeline<LifeTable> lifeTables(Sex sex, double factor) {
        return (sex == Sex.MALE ? maleMortality : femaleMortality).map(schedule -> schedule.lifeTable(factor));
    }

    Timeline<Doubles> fertility(double factor) {
        return fertility.map(schedule -> Doubles.generate(schedule.size(), age -> factor * schedule.get(age)));
    }

    /** Share of boys among the new-born. */
    Timeline<Double> maleShare() {
        return malesPerFemale.map(ratio -> ratio / (1 + ratio));
    }

    /** Life expectancy at birth of both sexes, weighted by the sex ratio at birth, when all death rates are multiplied by a factor. */
    double lifeExpectancy(LocalDate date, double factor) {
        double boys = maleShare().at(date);
        return boys * maleMortality.at(date).lifeTable(factor).lifeExpectancy()
                + (1 - boys) * femaleMortality.at(date).lifeTable(factor).lifeExpectancy();
    }

    /** Whether such a factor leaves survivors of both sexes, so that there is a life expectancy. */
    boolean leaveSurvivors(LocalDate date, double factor) {
        return maleMortality.at(date).leavesSurvivors(factor)
                && femaleMortality.at(date).leavesSurvivors(factor);
    }

    double totalFertilityRate(LocalDate date) {
        return fertility.at(date).sum();
    }

    private static Timeline<MortalitySchedule> mortality(Sex sex, VitalRates rates) {
        var rows = rates.mortality().stream().filter(row -> row.sex() == sex).toList();
        return timeline("mortality, " + sex, rows, VitalRates.Mortality::period, of -> MortalitySchedule.of(sex, of));
    }

    private static Doubles birthsPerWomanYear(List<VitalRates.Fertility> rows) {
        var totals = rows.stream()
                .map(row -> new AgeGroups.Group(row.age(), row.width(), row.width() * row.birthsPerWomanYear()))
                .toList();
        var groups = AgeGroups.of("fertility", totals);
        double[] years = groups.singleYears();
        return Doubles.generate(SingleYearTable.AGES, age -> {
            int i = age - groups.firstAge();
            return i >= 0 && i < years.length ? years[i] : 0;
        });
    }

    private static double sexRatio(List<VitalRates.SexRatio> rows) {
        double ratio = rows.get(0).malesPerFemale();
        require(rows.size() == 1, "sex ratio at birth: two numbers for one period");
        require(ratio > 0 && ratio < Double.POSITIVE_INFINITY, "sex ratio at birth: not a ratio: " + ratio);
        return ratio;
    }

    private static <R, T> Timeline<T> timeline(
            String what, List<R> rows, Function<R, Period> period, Function<List<R>, T> value) {
        Map<Period, List<R>> byPeriod = new LinkedHashMap<>();
        rows.forEach(row -> byPeriod.computeIfAbsent(period.apply(row), key -> new ArrayList<>()).add(row));
        require(!byPeriod.isEmpty(), what + ": no row");
        return new Timeline<>(byPeriod.entrySet().stream()
                .map(entry -> new Timeline.Phase<>(entry.getKey(), value.apply(entry.getValue())))
                .toList());
    }
}
