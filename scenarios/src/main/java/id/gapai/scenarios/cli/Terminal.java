package id.gapai.scenarios.cli;

/** What is known of the terminal; the launcher looks, since Java cannot. */
final class Terminal {
    private static final int WIDE = 150;
    private static final int NARROW = 40;

    private Terminal() {}

    /** Columns of the terminal, or 150 where the output goes elsewhere. */
    static int columns() {
        return Math.max(NARROW, Integer.getInteger("gapai.columns", WIDE));
    }

    /** Rows of the terminal to which standard output goes; 0 where it goes elsewhere or its rows are not known. */
    static int rows() {
        return Integer.getInteger("gapai.rows", 0);
    }

    /** Whether standard error is a terminal. Without the launcher's word: whether there is a console at all. */
    static boolean showsProgress() {
        var told = System.getProperty("gapai.progress");
        return told == null ? System.console() != null : Boolean.parseBoolean(told);
    }
}
