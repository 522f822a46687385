package id.gapai.simulation.allocation;

/**
 * The effort of a search.
 *
 * @param candidates  decisions of a generation
 * @param elites      how many of them the next distribution is fitted to
 * @param kept        how many of them go on into the next generation, where fresh paths judge them again
 * @param generations most of them
 * @param paths       that each decision of a generation lives through
 */
public record CrossEntropySettings(int candidates, int elites, int kept, int generations, int paths) {
    public CrossEntropySettings {
        if (elites < 2 || candidates < elites || kept < 1 || kept > elites || generations < 1 || paths < 1) {
            throw new IllegalArgumentException(candidates + " candidates, " + elites + " elites, " + kept + " kept, " + generations + " generations of " + paths + " paths");
        }
    }
}
