package id.gapai.model.scenario;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.time.Steps;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A way in which residents come to activate. */
public sealed interface Channel {
    Desk desk();

    /**
     * People come to an officer or an officer to people.
     *
     * @param sessions         events on a day: the sum over the rules, on days on which the desk works
     * @param returns          exponent of diminishing returns in the number of events of a day, 0 … 1
     * @param attendance       visitors per event
     * @param dispersion       shape of the gamma factor on a day's visitors (mean 1)
     * @param nonresidentShare share of visitors registered elsewhere
     * @param audience         relative weight of each segment among resident visitors; empty: by number of holders
     * @param areas            areas that are visited; empty: all
     * @param acceptance       probability that a susceptible visitor activates when asked
     */
    record Visit(
            Desk desk,
            List<SessionRule> sessions,
            Distribution returns,
            Distribution attendance,
            Distribution dispersion,
            Distribution nonresidentShare,
            Map<String, Double> audience,
            Set<String> areas,
            Distribution acceptance)
            implements Channel {
        public Visit {
            sessions = List.copyOf(sessions);
            audience = Map.copyOf(audience);
            areas = Set.copyOf(areas);
        }
    }

    /**
     * Holders come by themselves.
     *
     * @param baseline       hazard per day of a susceptible holder
     * @param imitation      hazard per day times the active share of holders
     * @param level          factor on the hazard from a date on
     * @param susceptibility factor on the hazard by segment; segments not named have 1
     */
    record Hazard(
            Desk desk,
            Distribution baseline,
            Distribution imitation,
            Steps level,
            Map<String, Double> susceptibility)
            implements Channel {
        public Hazard {
            susceptibility = Map.copyOf(susceptibility);
        }
    }

    /** Asked at the recording of a new e-KTP; {@code acceptance} is the probability to activate then. */
    record Recording(Desk desk, Distribution acceptance) implements Channel {}
}
