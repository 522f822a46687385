package id.gapai.simulation.information;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;
import java.util.List;

/**
 * A trial of a channel for some days before the choice. On each day visitors are counted, those who live elsewhere, and how many of those who
 * could activate do: on each path as the model would have it, with the demand of its first day. What is left of a path's pilot are three
 * means.
 *
 * @param name of the channel
 * @param days of the pilot, one session each
 * @param couldActivate share of the resident visitors who could activate and have not yet, 0 to 1
 */
public record Pilot(String name, int days, double couldActivate) {
    private static final long DEMAND = Purposes.keyOf(Purposes.DEMAND);

    public Pilot {
        if (days < 1 || !(couldActivate >= 0 && couldActivate <= 1)) {
            throw new IllegalArgumentException("a pilot of " + days + " days where " + couldActivate + " could activate");
        }
    }

    /**
     * The numbers of a channel on n paths, certain or not.
     *
     * @param attendance   [n] visitors of a session
     * @param dispersion   [n] shape of its daily spread
     * @param nonresidents [n] share of the visitors
     * @param acceptance   [n] of those who are asked
     * @param volatility   [n] standard deviation of the logarithm of demand
     */
    public record Numbers(Doubles attendance, Doubles dispersion, Doubles nonresidents, Doubles acceptance, Doubles volatility) {}

    /**
     * What the pilot would find.
     *
     * @param firstPath number of the path that the numbers begin with
     * @return [3][n] visitors a day, share of nonresidents, share that accepts
     */
    public DoubleTable results(Numbers numbers, long seed, int firstPath) {
        int n = numbers.attendance().size();
        var visitors = new double[n];
        var elsewhere = new double[n];
        var accepted = new double[n];
        for (int i = 0; i < n; i++) {
            var found = results(numbers, seed, firstPath, i);
            visitors[i] = found.visitors / (double) days;
            elsewhere[i] = found.nonresidents / (double) Math.max(1, found.visitors);
            accepted[i] = found.accepted / (double) Math.max(1, found.asked);
        }
        return new DoubleTable(List.of(Doubles.of(visitors), Doubles.of(elsewhere), Doubles.of(accepted)));
    }

    private record Counts(int visitors, int nonresidents, int asked, int accepted) {}

    private Counts results(Numbers numbers, long seed, int firstPath, int i) {
        var draws = new Draws();
        draws.startPath(seed, firstPath + i);
        double demand = Elementary.exp(numbers.volatility().get(i) * draws.normal(DEMAND));
        int visitors = 0;
        int nonresidents = 0;
        int asked = 0;
        int accepted = 0;
        for (int day = 0; day < days; day++) {
            draws.startDay(day);
            double crowd = draws.gammaWithMeanOne(purpose("crowd"), numbers.dispersion().get(i));
            int today = draws.poisson(purpose("visitors"), demand * numbers.attendance().get(i) * crowd);
            int outside = draws.binomial(purpose("nonresidents"), today, numbers.nonresidents().get(i));
            int could = draws.binomial(purpose("asked"), today - outside, couldActivate);
            visitors += today;
            nonresidents += outside;
            asked += could;
            accepted += draws.binomial(purpose("accepted"), could, numbers.acceptance().get(i));
        }
        return new Counts(visitors, nonresidents, asked, accepted);
    }

    private long purpose(String what) {
        return Purposes.keyOf("pilot/" + name + "/" + what);
    }
}
