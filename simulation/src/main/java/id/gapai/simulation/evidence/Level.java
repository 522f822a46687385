package id.gapai.simulation.evidence;

/** What kind of place a region is. */
public enum Level {
    NATION,
    PROVINCE,
    CITY,
    REGENCY;

    /** Whether it is made of cities and regencies. */
    public boolean isWide() {
        return this == NATION || this == PROVINCE;
    }
}
