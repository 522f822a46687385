package id.gapai.simulation.backtest;

import id.gapai.simulation.score.BlockBootstrap;
import id.gapai.simulation.score.BlockBootstrap.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements that were given about the same probability, and how many came true.
 *
 * @param from        least probability
 * @param to          greatest; itself only in the last bin
 * @param statements  how many
 * @param meanGiven   mean probability given
 * @param happened    share that came true, with an interval over regions
 */
public record ReliabilityBin(double from, double to, int statements, double meanGiven, Interval happened) {
    private static final List<Double> EDGES = List.of(0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0);

    static List<ReliabilityBin> of(List<Scored> answers, BlockBootstrap bootstrap) {
        var all = new ArrayList<Given>();
        answers.forEach(answer -> answer.statements().forEach(statement -> all.add(new Given(answer.region(), statement))));
        var bins = new ArrayList<ReliabilityBin>();
        for (int i = 0; i + 1 < EDGES.size(); i++) {
            double from = EDGES.get(i);
            double to = EDGES.get(i + 1);
            var inside = all.stream().filter(given -> given.isIn(from, to)).toList();
            if (!inside.isEmpty()) {
                double mean = inside.stream().mapToDouble(given -> given.statement.probability()).average().orElseThrow();
                var happened = bootstrap.mean(inside, Given::region, given -> given.statement.cameTrue() ? 1 : 0);
                bins.add(new ReliabilityBin(from, to, inside.size(), mean, happened));
            }
        }
        return List.copyOf(bins);
    }

    private record Given(String region, Statement statement) {
        boolean isIn(double from, double to) {
            return statement.probability() >= from && (statement.probability() < to || to == 1);
        }
    }
}
