package id.gapai.scenarios.format;

import id.gapai.model.array.Doubles;
import id.gapai.model.population.Migration;
import id.gapai.scenarios.csv.PopulationTables;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import java.util.List;
import java.util.Optional;

/** Migration: net totals by period, or gross rates with a profile by age. */
final class MigrationFormat {
    private static final Key<Optional<Double>> IN = Key.maybe(
            "in", Numbers.certain(Quantity.share("in-moves per resident and year")), "with out and profile: gross in-moves");
    private static final Key<Optional<Double>> OUT = Key.maybe(
            "out", Numbers.certain(Quantity.share("out-moves per resident and year")), "gross out-moves");

    private final Key<Optional<Migration>> net;
    private final Key<Optional<Doubles>> profile;

    MigrationFormat(StudyFiles files) {
        net = Key.maybe("net", files.table(PopulationTables.MIGRATION_READER), "net moves by period, in place of the others");
        profile = Key.maybe("profile", files.table(PopulationTables.PROFILE_READER), "relative propensity to move by age");
    }

    Type<Migration> type() {
        return Types.fields(List.of(net, IN, OUT, profile), this::require, this::build);
    }

    private void require(Section s) {
        long gross = List.of(IN, OUT, profile).stream().filter(s::has).count();
        if (!(gross == 0 && s.has(net)) && !(gross == 3 && !s.has(net))) {
            s.refuse("is incomplete or double", "net alone, or in, out and profile", "");
        }
    }

    private Migration build(Section s) {
        return s.get(net).orElseGet(() -> new Migration.Gross(
                s.get(IN).orElseThrow(), s.get(OUT).orElseThrow(), s.get(profile).orElseThrow()));
    }
}
