package id.gapai.model.population;

import java.util.List;

/** Mortality, fertility and sex ratio at birth by period. Outside all periods the nearest one holds. */
public record VitalRates(List<Mortality> mortality, List<Fertility> fertility, List<SexRatio> sexRatio) {
    /** Central death rate {@code mx} per person-year at ages {@code age … age + width - 1}; the last group is open-ended. */
    public record Mortality(Period period, Sex sex, int age, int width, double mx) {}

    public record Fertility(Period period, int age, int width, double birthsPerWomanYear) {}

    public record SexRatio(Period period, double malesPerFemale) {}

    public VitalRates {
        mortality = List.copyOf(mortality);
        fertility = List.copyOf(fertility);
        sexRatio = List.copyOf(sexRatio);
    }
}
