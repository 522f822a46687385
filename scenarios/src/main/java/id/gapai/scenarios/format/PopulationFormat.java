package id.gapai.scenarios.format;

import id.gapai.model.population.Anchor;
import id.gapai.model.population.Migration;
import id.gapai.model.population.PopulationInputs;
import id.gapai.model.population.PopulationTable;
import id.gapai.model.population.Sex;
import id.gapai.model.population.VitalRates;
import id.gapai.scenarios.csv.PopulationTables;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Limits;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The population at the start and its vital rates. */
final class PopulationFormat {
    private static final Key<Optional<Double>> LIFE_EXPECTANCY = Key.maybe(
            "lifeExpectancy",
            Numbers.certain(Quantity.between("years", 20, 100)),
            "at birth, both sexes, to which mortality is scaled");
    private static final Key<Optional<Double>> TOTAL_FERTILITY = Key.maybe(
            "totalFertilityRate",
            Numbers.certain(Quantity.between("children per woman", 0, 15)),
            "to which fertility is scaled");
    private static final Key<Double> EARLY_MARRIAGE = Key.optional(
            "earlyMarriage",
            Numbers.certain(Quantity.between("marriages per person-year at ages 15 and 16", 0, 1)),
            0.0,
            "0",
            "first marriages of minors, who then need a card");

    private final Key<PopulationTable> start;
    private final Key<List<VitalRates.Mortality>> mortality;
    private final Key<List<VitalRates.Fertility>> fertility;
    private final Key<List<VitalRates.SexRatio>> sexRatio;
    private final Key<Migration> migration;
    private final Key<Map<String, Anchor>> anchors;

    PopulationFormat(StudyFiles files) {
        start = Key.required(
                "start", files.table(PopulationTables.POPULATION_READER), "residents by sex and age group at a date");
        mortality = Key.required(
                "mortality", files.table(PopulationTables.MORTALITY_READER), "death rates per person-year");
        fertility = Key.required(
                "fertility", files.table(PopulationTables.FERTILITY_READER), "births per woman and year");
        sexRatio = Key.required("sexRatio", files.table(PopulationTables.SEX_RATIO_READER), "boys per girl at birth");
        migration = Key.required("migration", new MigrationFormat(files).type(), "moves into and out of the place");
        anchors = Key.optional(
                "anchors", Types.named(anchor()), Map.of(), "none", "known totals at the date of start, to which it is raked");
    }

    Type<PopulationInputs> type() {
        List<Key<?>> keys = List.of(
                start, mortality, fertility, sexRatio, LIFE_EXPECTANCY, TOTAL_FERTILITY, migration, EARLY_MARRIAGE, anchors);
        return Types.fields(keys, this::build);
    }

    private PopulationInputs build(Section s) {
        return new PopulationInputs(
                s.get(start),
                List.copyOf(s.get(anchors).values()),
                new VitalRates(s.get(mortality), s.get(fertility), s.get(sexRatio)),
                optional(s.get(LIFE_EXPECTANCY)),
                optional(s.get(TOTAL_FERTILITY)),
                s.get(migration),
                s.get(EARLY_MARRIAGE));
    }

    private static OptionalDouble optional(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private static Type<Anchor> anchor() {
        var sexes = new LinkedHashMap<String, Optional<Sex>>();
        sexes.put("both", Optional.empty());
        sexes.put("male", Optional.of(Sex.MALE));
        sexes.put("female", Optional.of(Sex.FEMALE));
        var sex = Key.optional("sex", Types.oneOf("sex", sexes), Optional.empty(), "both", "whom it counts");
        var ages = Key.optional("ages", Ages.type(), Ages.ALL, "0-100", "completed ages, both included");
        var persons = Key.required("persons", Numbers.certain(Quantity.positive("persons", Limits.PERSONS)), "the known number");
        return Types.fields(
                List.of(Titles.TITLE, sex, ages, persons),
                s -> new Anchor(s.name(), s.get(sex), s.get(ages).from(), s.get(ages).to(), s.get(persons)));
    }
}
