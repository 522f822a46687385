package id.gapai.scenarios.update;

import id.gapai.model.array.Doubles;
import id.gapai.model.distribution.JointSample;
import id.gapai.model.forecast.ParameterFit;
import id.gapai.model.forecast.ParameterFit.Range;
import id.gapai.model.text.Text;
import id.gapai.scenarios.calibrate.FittedNumber;
import id.gapai.scenarios.study.InputNumber;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.filter.Particle;
import id.gapai.simulation.filter.Particles;
import id.gapai.simulation.kernel.UncertainParameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.apache.commons.math3.distribution.NormalDistribution;

/** What counts say about the numbers of a study: prior against posterior. */
final class Moved {
    private static final Text SWING = new Text(
            "Swing of demand at the close of the last count, in standard deviations",
            "Ayunan permintaan pada penutupan hitungan terakhir, dalam simpangan baku");

    private static final NormalDistribution STANDARD = new NormalDistribution(null, 0, 1);

    /** Numbers of the compiled model that stand elsewhere in the files. */
    private static final Map<String, String> PATHS = Map.of(
            "initial.holdersMultiplier", "registry.holders",
            "initial.activeMultiplier", "registry.active",
            "demography.cohortMultiplier", "registry.turning17PerYear",
            "demography.exitMultiplier", "registry.exits",
            "demography.arrivalMultiplier", "registry.arrivals",
            "demography.arrivalActiveShare", "registry.arrivalActiveShare",
            "officers.presence", "staff.presence",
            "persuasion.multiplier", "persuasionMultiplier");

    private final Particles particles;
    private final Map<String, Text> titles;
    private final double size;

    private Moved(Study study, String strategy, Particles particles) {
        this.particles = particles;
        titles = study.inputs(strategy).stream().collect(Collectors.toMap(InputNumber::path, InputNumber::title, (a, b) -> a));
        size = particles.families();
    }

    /**
     * Every uncertain number, the farthest moved first.
     *
     * @param joint of the study's posterior, if it has one
     */
    static List<ParameterFit> of(Study study, String strategy, Particles particles, Optional<JointSample> joint) {
        var moved = new Moved(study, strategy, particles);
        var fits = new ArrayList<ParameterFit>();
        fits.add(moved.swing());
        for (int i = 0; i < particles.parameters().size(); i++) {
            fits.add(moved.parameter(particles.parameters().get(i), i));
        }
        joint.ifPresent(sample -> {
            for (int j = 0; j < sample.columns().size(); j++) {
                fits.add(moved.column(sample, j));
            }
        });
        fits.sort(Comparator.comparingDouble(ParameterFit::distance).reversed());
        return fits;
    }

    private ParameterFit swing() {
        double z = STANDARD.inverseCumulativeProbability(0.95);
        var values = values(particle -> particle.stand().swing());
        return FittedNumber.of(
                "demand.swing", SWING, new Range(-z, 0, z), values,
                Doubles.generate(values.size(), i -> STANDARD.cumulativeProbability(values.get(i))), size);
    }

    private ParameterFit parameter(UncertainParameter parameter, int place) {
        var quantile = parameter.quantile();
        var dotted = parameter.name().replace('/', '.');
        var path = path(dotted);
        return FittedNumber.of(
                path,
                titles.getOrDefault(path, Text.same(path)),
                new Range(quantile.at(0.05), quantile.at(0.5), quantile.at(0.95)),
                values(particle -> quantile.at(particle.drawn().uniforms().get(place))),
                values(particle -> particle.drawn().uniforms().get(place)),
                size);
    }

    private static String path(String dotted) {
        var segment = "reachableShare.";
        return dotted.startsWith(segment)
                ? "segments." + dotted.substring(segment.length()).split("@")[0] + ".reachable"
                : PATHS.getOrDefault(dotted, dotted);
    }

    private ParameterFit column(JointSample sample, int j) {
        int rows = sample.size();
        double[] sorted = new double[rows];
        Arrays.setAll(sorted, row -> sample.value(row, j));
        Arrays.sort(sorted);
        var values = values(particle -> sample.value((int) (particle.drawn().row() * rows), j));
        var path = sample.columns().get(j);
        return FittedNumber.of(
                path,
                titles.getOrDefault(path, Text.same(path)),
                FittedNumber.range(Doubles.of(sorted)),
                values,
                Doubles.generate(values.size(), i -> rank(sorted, values.get(i))),
                size);
    }

    private static double rank(double[] sorted, double value) {
        return (Arrays.binarySearch(sorted, value) + 0.5) / sorted.length;
    }

    private Doubles values(ToDoubleFunction<Particle> number) {
        return Doubles.generate(particles.size(), i -> number.applyAsDouble(particles.all().get(i)));
    }
}
