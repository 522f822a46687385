package id.gapai.scenarios.lever;

import id.gapai.model.text.Text;

/** Something that can be set on a scale, 0 (least) to {@link #most}. */
public interface Lever {
    /** As it is written on the command line. */
    String name();

    /** What is set, as a heading of a column: "further officers from 3 June 2024". */
    Text title();

    /** The last setting, 1 at least. */
    int most();

    /** A setting in few words, as in a table: "9", "3 a week", "3 June 2024". */
    Text label(int setting);

    /** A setting as part of a sentence: "with 9 further officers from 3 June 2024". */
    Text phrase(int setting);

    /** The setting for files: a number or a date. */
    Object value(int setting);

    /** The strategy file of a setting, which extends another strategy. */
    String yaml(int setting);
}
