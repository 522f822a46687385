package id.gapai.scenarios.review;

import id.gapai.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Looks through a scenario for what has no effect, or another one than it seems to. */
public final class Review {
    private Review() {}

    /** All findings, in the order of the file format. */
    public static List<Finding> of(Scenario scenario) {
        var horizon = Horizon.of(scenario);
        var findings = new ArrayList<Finding>();
        scenario.segments().forEach(segment ->
                findings.addAll(StepReview.of(List.of("segments", segment.name(), "persuaded"), segment.persuaded(), horizon)));
        findings.addAll(StepReview.of(List.of("staff", "added"), scenario.staff().added(), horizon));
        findings.addAll(StepReview.of(List.of("staff", "offDayShare"), scenario.staff().offDayShare(), horizon));
        scenario.disruptions().stream()
                .filter(span -> !horizon.meets(span))
                .forEach(span -> findings.add(
                        Finding.of(List.of("disruptions"), "span.outside", StepReview.text(span), horizon)));
        scenario.channels().forEach(channel -> findings.addAll(new ChannelReview(scenario, channel, horizon).findings()));
        return findings;
    }
}
