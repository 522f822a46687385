package id.gapai.model.population;

public enum Sex {
    MALE,
    FEMALE
}
