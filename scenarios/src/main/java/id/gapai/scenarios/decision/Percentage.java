package id.gapai.scenarios.decision;

/**
 * A share that stands in a file in per cent.
 *
 * @param share    0.25 of 25 %
 * @param decimals of the per cent as written
 * @param text     as written
 */
public record Percentage(double share, int decimals, String text) {
    @Override
    public String toString() {
        return text;
    }
}
