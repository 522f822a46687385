package id.gapai.scenarios.fleet;

import id.gapai.model.population.PopulationTable;
import id.gapai.scenarios.csv.EvidenceFiles;
import id.gapai.scenarios.csv.RegionSources;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.simulation.evidence.History;
import id.gapai.simulation.evidence.Level;
import id.gapai.simulation.evidence.Report;
import id.gapai.simulation.evidence.Unit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes the table of places from the figures of regions: every city and regency that has a figure. Nothing is invented: a place without a base or
 * without a usable count by the day is declared missing. What is derived from national shares is called derived in the column {@code source}.
 */
public final class PlacesFromRegions {
    /** Of those who must have an e-KTP in Indonesia, recorded by 30 June 2024: antaranews.com/berita/4245115. */
    static final double RECORDED = 0.9719;

    private static final String HEADER = "place,level,province,holders,unrecorded,population,active,active_date,missing,source";

    private final LocalDate asOf;
    private final double adults;

    private PlacesFromRegions(LocalDate asOf, double adults) {
        this.asOf = asOf;
        this.adults = adults;
    }

    /**
     * The table as CSV.
     *
     * @param asOf   the day by which figures must have been public and bases known
     * @param adults share of residents who must have an e-KTP, 0 … 1
     */
    public static String csv(Path observations, Path regions, LocalDate asOf, double adults) throws InvalidInput {
        var histories = EvidenceFiles.read(observations, regions).evidence().histories();
        var places = new PlacesFromRegions(asOf, adults);
        var lines = new ArrayList<String>(List.of(HEADER));
        RegionSources.read(regions).stream()
                .filter(region -> region.level() == Level.CITY || region.level() == Level.REGENCY)
                .sorted(Comparator.comparing(RegionSources::name))
                .forEach(region -> lines.add(places.line(region.asKnownOn(asOf), last(histories, region.name(), asOf))));
        return String.join("\n", lines) + "\n";
    }

    /** Share of the residents of a table who are 17 or older, births being even inside the group of 15 to 19. */
    public static double adults(PopulationTable table) {
        double all = 0;
        double old = 0;
        for (var group : table.groups()) {
            all += group.persons();
            double width = Math.max(1, group.width());
            old += group.persons() * Math.min(1, Math.max(0, (group.age() + width - 17) / width));
        }
        return old / all;
    }

    private static Optional<Report> last(List<History> histories, String name, LocalDate asOf) {
        return histories.stream()
                .filter(history -> history.region().name().equals(name))
                .flatMap(history -> history.asKnownOn(asOf).in(Unit.COUNT).stream())
                .filter(report -> !report.asOf().isAfter(asOf) && report.value() > 0)
                .reduce((first, second) -> second);
    }

    private String line(RegionSources region, Optional<Report> last) {
        var holders = region.holders().or(() -> region.obliged().map(persons -> persons * RECORDED));
        var unrecorded = holders.map(persons -> region.holders().isPresent() && region.obliged().filter(all -> all >= persons).isPresent()
                ? region.obliged().orElseThrow() - persons
                : persons * (1 / RECORDED - 1));
        var population = region.population().or(() -> holders.map(persons -> persons / RECORDED / adults));
        return String.join(
                ",",
                region.name(),
                region.level().name().toLowerCase(Locale.ROOT),
                region.province(),
                whole(holders),
                whole(unrecorded),
                whole(population),
                whole(last.map(Report::value)),
                last.map(report -> report.asOf().toString()).orElse(""),
                missing(holders.isPresent(), last.isPresent()),
                quoted(source(region, last.isPresent())));
    }

    private static String whole(Optional<Double> persons) {
        return persons.map(number -> Long.toString(Math.round(number))).orElse("");
    }

    private String missing(boolean holders, boolean count) {
        if (holders && count) {
            return "";
        }
        var what = holders ? "no usable count" : count ? "no base" : "neither base nor usable count";
        return what + " public by " + asOf;
    }

    private String source(RegionSources region, boolean isCounted) {
        var parts = new ArrayList<String>();
        var date = region.baseDate().map(LocalDate::toString).orElse("");
        if (region.holders().isPresent()) {
            parts.add("holders: " + region.url().orElse("") + " (" + date + ")");
        } else if (region.obliged().isPresent()) {
            parts.add("holders: derived, " + RECORDED + " of those who must have a card, " + region.url().orElse("") + " (" + date + ")");
        }
        if (!parts.isEmpty()) {
            parts.add(region.population().isPresent() ? "population: printed there" : "population: derived from holders by the nation's ages");
            parts.add(region.holders().isPresent() && region.obliged().isPresent() ? "unrecorded: printed there" : "unrecorded: derived from " + RECORDED);
        }
        if (isCounted) {
            parts.add("count: newest usable row of the place in ../regions/observations.csv");
        }
        return String.join("; ", parts);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
