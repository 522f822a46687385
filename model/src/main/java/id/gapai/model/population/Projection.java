package id.gapai.model.population;


import id.gapai.model.contradiction.Contradiction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The cohort-component projection by sex, day of birth and day: the front door of this package. Immutable; every answer is a pure
 * function of the inputs.
 *
 * <p>S. H. Preston, P. Heuveline and M. Guillot, Demography: Measuring and Modeling Population Processes (2001), chapter 6,
 * with steps of one day.
 */
public final class Projection {
    /** Net moves in one period, as a multiple of the residents at the start: no place grows faster. */
    private static final int MOST_NET_MOVES = 10;

    private final Residents start;
    private final Drivers drivers;

    private Projection(Residents start, Drivers drivers) {
        this.start = start;
        this.drivers = drivers;
    }

    /** @throws IllegalArgumentException if a table has gaps or wrong numbers, or if anchors contradict each other */
    public static Projection of(PopulationInputs inputs) {
        var rates = Rates.of(inputs.rates());
        var scaling = Scaling.of(rates, inputs);
        var date = inputs.start().date();
        var graduated = Graduation.singleYears(
                inputs.start(),
                rates.lifeTables(Sex.MALE, scaling.mortality()).at(date),
                rates.lifeTables(Sex.FEMALE, scaling.mortality()).at(date));
        var raked = Raking.rake(graduated, inputs.anchors());
        requirePlausible(inputs.migration(), raked.total());
        return new Projection(Residents.of(raked), Drivers.of(rates, scaling, inputs));
    }

    private static void requirePlausible(Migration migration, double residents) {
        if (!(migration instanceof Migration.Net net)) {
            return;
        }
        for (var period : net.periods()) {
            if (Math.abs(period.persons()) > MOST_NET_MOVES * residents) {
                throw new Contradiction(
                                "population.migration.net",
                                "has " + Math.round(period.persons()) + " persons for the period from " + period.period().from(),
                                "at most " + MOST_NET_MOVES + " times the " + Math.round(residents) + " residents")
                        .on(period.period().from());
            }
        }
    }

    /** The date of the start table. */
    public LocalDate start() {
        return start.date();
    }

    /**
     * Residents by sex and completed age at the close of a date.
     *
     * @throws IllegalArgumentException if {@code date} is before {@code start()}
     */
    public SingleYearTable at(LocalDate date) {
        return residentsAt(date, date).table();
    }

    /**
     * The same projection, begun at a later date with the residents projected to it; saves time where several dates are asked for.
     *
     * @throws IllegalArgumentException if {@code date} is before {@code start()}
     */
    public Projection from(LocalDate date) {
        return new Projection(residentsAt(date, date), drivers);
    }

    /**
     * What happens on each of {@code days} days, the first of which is the day after {@code start}.
     *
     * @throws IllegalArgumentException if {@code start} is before the date of the start table
     */
    public List<DayFlows> flows(LocalDate start, int days) {
        var residents = residentsAt(start, start.plusDays(days));
        var flows = new ArrayList<DayFlows>(days);
        for (int day = 0; day < days; day++) {
            flows.add(residents.step(drivers));
        }
        return List.copyOf(flows);
    }

    /** Residents at a date with room to go on until {@code last}. */
    private Residents residentsAt(LocalDate date, LocalDate last) {
        if (date.isBefore(start())) {
            throw new Contradiction("asOf", "is " + date + ", before the date of the population table", start() + " or later");
        }
        var residents = start.copyUntil(last);
        while (residents.date().isBefore(date)) {
            residents.step(drivers);
        }
        return residents;
    }
}
