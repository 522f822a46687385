package id.gapai.scenarios.study;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** Dates of publication and reference: a day, a month or a year, of which the last day counts. */
final class PublishedDate {
    private PublishedDate() {}

    static Optional<LocalDate> parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(Year.parse(text).atMonth(12).atEndOfMonth());
                case 7 -> Optional.of(YearMonth.parse(text).atEndOfMonth());
                default -> Optional.of(LocalDate.parse(text));
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
