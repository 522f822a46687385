package id.gapai.scenarios.cli;

/** What the tables of an answer can be written as, besides the usual files. */
enum AnswerFormat {
    /** One workbook. */
    XLSX;

    static final class Converter extends NameConverter<AnswerFormat> {
        Converter() {
            super(AnswerFormat.class, "is not a format; there is: ");
        }
    }
}
