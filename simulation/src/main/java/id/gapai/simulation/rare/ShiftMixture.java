package id.gapai.simulation.rare;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.elementary.Elementary;
import java.util.ArrayList;
import java.util.List;

/**
 * From which distribution the scores of a path are drawn: standard normals, shifted by the means of one of some parts.
 *
 * @param parts whose shares add up to 1
 */
public record ShiftMixture(List<Part> parts) {
    /**
     * Share of the paths that is not shifted. Weights are taken against the whole mixture, so that none is above the inverse of this,
     * wherever the other parts lead (T. Hesterberg, "Weighted average importance sampling and defensive mixture distributions",
     * Technometrics 37, 1995, doi:10.1080/00401706.1995.10484303; A. Owen and Y. Zhou, "Safe and effective importance sampling",
     * JASA 95, 2000, doi:10.1080/01621459.2000.10473909).
     */
    public static final double PLAIN = 0.1;

    /** @param means [D] */
    public record Part(double share, Doubles means) {}

    public ShiftMixture {
        parts = List.copyOf(parts);
    }

    /** No shift at all, of D scores. */
    public static ShiftMixture plain(int size) {
        return new ShiftMixture(List.of(new Part(1, Doubles.filled(size, 0))));
    }

    /** A tenth of the paths plain, the others from these parts. */
    static ShiftMixture defensive(List<Part> shifted) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(PLAIN, Doubles.filled(shifted.get(0).means().size(), 0)));
        shifted.forEach(part -> parts.add(new Part((1 - PLAIN) * part.share(), part.means())));
        return new ShiftMixture(parts);
    }

    /** The means of the part in which {@code u}, uniform on (0, 1), falls. */
    Doubles pick(double u) {
        double end = 0;
        for (var part : parts) {
            end += part.share();
            if (u < end) {
                return part.means();
            }
        }
        return parts.get(parts.size() - 1).means();
    }

    /** Density of plain scores over that of the mixture. */
    double weight(double[] scores) {
        double ratio = 0;
        for (var part : parts) {
            ratio += part.share() * Elementary.exp(logRatio(part.means(), scores));
        }
        return 1 / ratio;
    }

    private static double logRatio(Doubles means, double[] scores) {
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            sum += means.get(i) * (scores[i] - means.get(i) / 2);
        }
        return sum;
    }
}
