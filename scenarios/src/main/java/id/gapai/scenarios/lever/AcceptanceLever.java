package id.gapai.scenarios.lever;

import id.gapai.charts.text.Language;
import id.gapai.model.scenario.Channel;
import id.gapai.model.text.Text;

/** A further factor on the odds that somebody who is asked at a channel accepts, from a date on; how far it works is the channel's oddsEffect. */
record AcceptanceLever(Base base, Channel channel, int most) implements Lever {
    private static final double STEP = 0.25;
    private static final int DEFAULT_FACTOR = 10;

    /** @param largest factor, 0: ten */
    static AcceptanceLever of(Base base, Channel channel, int largest) {
        int factor = largest > 0 ? largest : DEFAULT_FACTOR;
        return new AcceptanceLever(base, channel, (int) Math.round((factor - 1) / STEP));
    }

    private static double factor(int setting) {
        return 1 + STEP * setting;
    }

    @Override
    public String name() {
        return "acceptance:" + channel.desk().name();
    }

    @Override
    public Text title() {
        var title = channel.desk().title();
        var since = base.since();
        return new Text("factor on the odds of acceptance, " + title.en() + "," + since.en(), "faktor peluang menerima, " + title.id() + "," + since.id());
    }

    @Override
    public Text label(int setting) {
        return new Text(Language.EN.decimal(factor(setting), 2), Language.ID.decimal(factor(setting), 2));
    }

    @Override
    public Text phrase(int setting) {
        var title = channel.desk().title();
        var since = base.since();
        var label = label(setting);
        return new Text(
                "with odds of acceptance times " + label.en() + " (" + title.en() + ")" + since.en(),
                "dengan peluang menerima dikali " + label.id() + " (" + title.id() + ")" + since.id());
    }

    @Override
    public Object value(int setting) {
        return factor(setting);
    }

    @Override
    public String yaml(int setting) {
        var change = new Text("odds of acceptance times " + label(setting).en(), "peluang menerima dikali " + label(setting).id());
        var odds = DatedSteps.changed(channel.desk().acceptanceOdds(), base.from(), base.end(), factor -> factor * factor(setting));
        return base.yaml(change, name()).put(DatedSteps.yaml(odds), "channels", channel.desk().name(), "acceptanceOdds").text();
    }
}
