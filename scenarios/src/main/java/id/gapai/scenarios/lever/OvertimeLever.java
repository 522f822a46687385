package id.gapai.scenarios.lever;

import id.gapai.charts.text.Language;
import id.gapai.model.text.Text;

/**
 * Share of the officers who are on duty on weekends and holidays, from a date on, in steps of five percentage points.
 *
 * @param least    what it is without the lever, 0 … 1
 * @param greatest the last setting
 */
record OvertimeLever(Base base, double least, double greatest) implements Lever {
    private static final double STEP = 0.05;

    /** @param percent the greatest share, in per cent; 0: all */
    static OvertimeLever of(Base base, int percent) throws UnfitLever {
        double least = base.scenario().staff().offDayShare().at(base.from());
        double greatest = percent > 0 ? percent / 100.0 : 1;
        if (!(greatest > least)) {
            throw new UnfitLever("overtime: " + Language.EN.percent(least) + " of the officers are on duty on days off already; --max must be more");
        }
        return new OvertimeLever(base, least, greatest);
    }

    /** The strategy's own share, then multiples of the step, then the greatest. */
    private double share(int setting) {
        return setting == 0 ? least : Math.min(greatest, Math.rint((firstMultiple() + setting - 1) * STEP * 1e9) / 1e9);
    }

    private int firstMultiple() {
        return (int) Math.floor(least / STEP + 1e-9) + 1;
    }

    @Override
    public int most() {
        return (int) Math.ceil(greatest / STEP - 1e-9) - firstMultiple() + 1;
    }

    @Override
    public String name() {
        return "overtime";
    }

    @Override
    public Text title() {
        var since = base.since();
        return new Text("share of officers on duty on days off" + since.en(), "bagian petugas yang bertugas pada hari libur" + since.id());
    }

    @Override
    public Text label(int setting) {
        return new Text(Language.EN.percent(share(setting)), Language.ID.percent(share(setting)));
    }

    @Override
    public Text phrase(int setting) {
        var since = base.since();
        return new Text(
                "with " + label(setting).en() + " of the officers on duty on days off" + since.en(),
                "dengan " + label(setting).id() + " petugas bertugas pada hari libur" + since.id());
    }

    @Override
    public Object value(int setting) {
        return share(setting);
    }

    @Override
    public String yaml(int setting) {
        var change = new Text(label(setting).en() + " on duty on days off", label(setting).id() + " bertugas pada hari libur");
        double share = share(setting);
        var steps = DatedSteps.changed(base.scenario().staff().offDayShare(), base.from(), base.end(), old -> share);
        return base.yaml(change, name()).put(DatedSteps.yaml(steps), "staff", "offDayShare").text();
    }
}
