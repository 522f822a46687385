package id.gapai.model.holders;

import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.PopulationView;
import id.gapai.model.forecast.PopulationView.MonthCount;
import id.gapai.model.forecast.PopulationView.Reconciliation;
import id.gapai.model.population.Projection;
import id.gapai.model.population.Sex;
import id.gapai.model.scenario.KnownTotal;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What the report shows of the population: pyramid, those who turn 17, and known totals against the projection. */
public final class PopulationViews {
    private static final Text REGISTRY =
            new Text("Registry: holders and unrecorded", "Register: pemegang KTP-el dan yang belum direkam");

    private final Scenario scenario;
    private final Projection projection;
    private final HolderProjection holders;

    private PopulationViews(Scenario scenario, Projection projection, HolderProjection holders) {
        this.scenario = scenario;
        this.projection = projection;
        this.holders = holders;
    }

    /** The view of a scenario's population at its as-of date. */
    public static PopulationView of(Scenario scenario, Projection projection, HolderProjection holders) {
        return new PopulationViews(scenario, projection, holders).view();
    }

    private PopulationView view() {
        var table = projection.at(scenario.asOf());
        return new PopulationView(
                scenario.asOf(),
                reconciled(table.of(Sex.MALE)),
                reconciled(table.of(Sex.FEMALE)),
                months(),
                reconciliations());
    }

    private Doubles reconciled(Doubles persons) {
        return Doubles.generate(persons.size(), age -> holders.factor() * persons.get(age));
    }

    /** Expected new eligible residents by month, with the mean of the uncertain yearly number where one is given. */
    private List<MonthCount> months() {
        double scale = scenario.registry()
                .turning17PerYear()
                .map(yearly -> yearly.mean() / holders.perYear())
                .orElse(1.0);
        var days = new TreeMap<YearMonth, Integer>();
        var persons = new TreeMap<YearMonth, Double>();
        for (var day : holders.days()) {
            var month = YearMonth.from(day.date());
            days.merge(month, 1, Integer::sum);
            double becoming = Eligibility.becoming(day, scenario.population().earlyMarriageRate());
            persons.merge(month, scale * holders.factor() * becoming, Double::sum);
        }
        return days.keySet().stream()
                .map(month -> new MonthCount(month, days.get(month), persons.get(month)))
                .toList();
    }

    private List<Reconciliation> reconciliations() {
        var all = new ArrayList<Reconciliation>();
        double registered = holders.holders().sum() + (double) scenario.registry().unrecorded();
        double projected = registered / holders.factor();
        all.add(new Reconciliation("registry", REGISTRY, scenario.asOf(), registered, projected, holders.factor(), true));
        scenario.checks().forEach(check -> all.add(compare(check)));
        return all;
    }

    private Reconciliation compare(KnownTotal check) {
        double projected = projected(check);
        return new Reconciliation(
                check.name(), check.title(), check.date(), check.persons(), projected, check.persons() / projected, false);
    }

    private double projected(KnownTotal check) {
        return switch (check.what()) {
            case RESIDENTS -> residents(check);
            case ELIGIBLE -> eligible(check.date());
            case HOLDERS -> eligible(check.date()) * holderShare();
        };
    }

    private double residents(KnownTotal check) {
        var persons = projection.at(check.date()).bothSexes();
        return IntStream.rangeClosed(check.fromAge(), check.toAge())
                .mapToDouble(persons::get)
                .sum();
    }

    private double eligible(LocalDate date) {
        double rate = scenario.population().earlyMarriageRate();
        return Eligibility.eligible(projection.at(date).bothSexes(), rate).sum();
    }

    private double holderShare() {
        double total = holders.holders().sum();
        return total / (total + scenario.registry().unrecorded());
    }
}
