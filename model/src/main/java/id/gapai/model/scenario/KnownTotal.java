package id.gapai.model.scenario;

import id.gapai.model.text.Text;
import java.time.LocalDate;

/**
 * A published total that is not used as an input, to compare the projection with.
 *
 * @param fromAge only for {@link What#RESIDENTS}: first completed age; {@code toAge} last one, 100 means 100 and over
 */
public record KnownTotal(String name, Text title, LocalDate date, What what, int fromAge, int toAge, double persons) {
    public enum What {
        RESIDENTS,
        ELIGIBLE,
        HOLDERS
    }
}
