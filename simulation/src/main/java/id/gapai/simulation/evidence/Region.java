package id.gapai.simulation.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A place that activations are counted for.
 *
 * @param province of which it is a part, or itself
 * @param base     holders of an e-KTP, else residents who must have one, persons; empty: not known
 * @param baseDate the day the base refers to; empty: not known
 */
public record Region(String name, Level level, String province, Optional<Double> base, Optional<LocalDate> baseDate) {
    /** Whether one holds people of the other, or both are the same, so that the one must not be taught by the other. */
    public boolean overlaps(Region other) {
        boolean province = level == Level.PROVINCE || other.level == Level.PROVINCE;
        return name.equals(other.name) || other.level == Level.NATION || province && this.province.equals(other.province);
    }

    /** What a forecaster could know of it on a day. */
    public Region asKnownOn(LocalDate day) {
        boolean known = baseDate.filter(date -> !date.isAfter(day)).isPresent();
        return known || base.isEmpty() ? this : new Region(name, level, province, Optional.empty(), Optional.empty());
    }
}
