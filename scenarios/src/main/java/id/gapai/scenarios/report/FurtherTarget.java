package id.gapai.scenarios.report;

import id.gapai.charts.text.Language;
import id.gapai.model.scenario.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Notes on a target beside the main one. */
record FurtherTarget(Answer main, Answer further, LocalDate end, Words words) {
    List<String> notes() {
        return Stream.of(line(), Optional.of(reach()), order()).flatMap(Optional::stream).toList();
    }

    private Target mainTarget() {
        return main.reference().result().target();
    }

    private Target target() {
        return further.reference().result().target();
    }

    /** Where the moving line of a share lies beside the fixed count of the main target. */
    private Optional<String> line() {
        boolean shareBesideCount = target().share().isPresent()
                && target().count().isEmpty()
                && mainTarget().count().isPresent();
        return shareBesideCount
                ? Optional.of(line(target().share().getAsDouble(), mainTarget().count().getAsInt()))
                : Optional.empty();
    }

    private String line(double share, int count) {
        double holders = further.reference().forecast().holders().last(0.5);
        int needed = (int) Math.ceil(share * holders);
        return words.say(
                "note.line." + List.of("below", "equal", "above").get(Integer.signum(Integer.compare(needed, count)) + 1),
                language().percent(share),
                language().date(end),
                language().about(holders),
                language().about(needed),
                language().count(count));
    }

    private String reach() {
        if (further.allReaching().isEmpty()) {
            return words.say("note.reach.none", words.target(target()));
        }
        return further.namesReaching().equals(main.namesReaching())
                ? words.say("note.reach.same", words.target(target()))
                : words.say("note.reach.list", words.target(target()), words.list(further.allReaching()));
    }

    /** For the strategy nearest to this target: which of the two it reaches first. */
    private Optional<String> order() {
        return further.allReaching().stream().findFirst().flatMap(nearest -> {
            var inMain = Outlook.of(nearest.forecast(), mainTarget().name());
            return nearest.result().medianDate().flatMap(date -> inMain.result()
                    .medianDate()
                    .map(mainDate -> order(nearest, date.value(), mainDate.value())));
        });
    }

    private String order(Outlook nearest, LocalDate date, LocalDate mainDate) {
        int sign = Integer.signum(date.compareTo(mainDate));
        return words.say(
                "note.order." + List.of("before", "same", "after").get(sign + 1),
                words.title(nearest),
                words.target(target()),
                language().date(date),
                words.target(mainTarget()),
                language().date(mainDate));
    }

    private Language language() {
        return words.language();
    }
}
