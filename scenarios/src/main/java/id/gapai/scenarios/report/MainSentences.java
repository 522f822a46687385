package id.gapai.scenarios.report;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Bands;
import id.gapai.model.forecast.StudyForecast;
import java.util.List;

/** The two sentences on the main target. */
record MainSentences(StudyForecast study, Answer answer, Words words) {
    String course() {
        Outlook o = answer.reference();
        String target = words.target(o.result().target());
        return words.say(
                courseKey(o),
                words.title(o),
                o.reachedAlready() ? words.say("target.already", target) : target,
                language().date(study.end()),
                language().count(o.forecast().paths()),
                language().probability(o.result().probability()),
                range(o));
    }

    private static String courseKey(Outlook o) {
        boolean lost = o.reachedAlready() && o.likelihood() == Likelihood.IMPOSSIBLE;
        return lost ? "answer.lost" : "answer." + o.likelihood();
    }

    private String range(Outlook o) {
        boolean count = o.result().target().count().isPresent();
        Bands bands = count ? o.forecast().active() : o.forecast().share();
        return words.say(
                count ? "median.count" : "median.share",
                level(bands, 0.5, count),
                level(bands, 0.05, count),
                level(bands, 0.95, count));
    }

    private String level(Bands bands, double level, boolean count) {
        return count ? language().about(bands.last(level)) : words.share(bands.last(level));
    }

    String ways() {
        if (answer.others().isEmpty()) {
            return words.say("ways.none");
        }
        return answer.reaching().isEmpty() ? nobody(answer.others().get(0)) : somebody();
    }

    private String nobody(Outlook nearest) {
        boolean zero = nearest.likelihood() == Likelihood.IMPOSSIBLE;
        String median = language().about(nearest.medianActive());
        return words.say(
                (zero ? "ways.zero" : "ways.few") + number(),
                language().count(answer.others().size()),
                words.title(nearest),
                zero ? median : language().probability(nearest.result().probability()),
                zero ? language().about(nearest.result().shortfall().value()) : median);
    }

    private String somebody() {
        var least = answer.leastEffort().orElseThrow();
        return words.say(
                somebodyKey(answer.reaching().size()),
                language().count(answer.others().size()),
                language().count(answer.reaching().size()),
                words.list(answer.reaching()),
                words.title(least),
                language().about(least.forecast().officerDays().value()));
    }

    private String somebodyKey(int reaching) {
        if (reaching == 1) {
            return "ways.single" + number();
        }
        return reaching == answer.others().size() ? "ways.all" : "ways.several";
    }

    private String number() {
        return answer.others().size() == 1 ? ".one" : ".many";
    }

    List<String> benchmarks() {
        var reaching = answer.reachingBenchmarks();
        return reaching.isEmpty()
                ? List.of()
                : List.of(words.say("note.benchmark", words.list(reaching), language().date(study.asOf())));
    }

    private Language language() {
        return words.language();
    }
}
