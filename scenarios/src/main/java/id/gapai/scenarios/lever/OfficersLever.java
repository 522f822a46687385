package id.gapai.scenarios.lever;

import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.Desk;
import id.gapai.model.text.Text;
import id.gapai.simulation.whatif.Apportionment;
import java.util.List;

/**
 * Further officers from a date on. Channels ask for them in proportion to the officer-days that they ask for from then on without them, whole
 * persons by {@link Apportionment}. A channel without a limit asks for none.
 */
record OfficersLever(Base base, int most) implements Lever {
    @Override
    public String name() {
        return "officers";
    }

    @Override
    public Text title() {
        var since = base.since();
        return new Text("further officers" + since.en(), "petugas tambahan" + since.id());
    }

    @Override
    public Text label(int setting) {
        return Text.same(Integer.toString(setting));
    }

    @Override
    public Text phrase(int setting) {
        var since = base.since();
        return new Text(
                "with " + setting + (setting == 1 ? " further officer" : " further officers") + since.en(),
                "dengan " + setting + " petugas tambahan" + since.id());
    }

    @Override
    public Object value(int setting) {
        return setting;
    }

    @Override
    public String yaml(int setting) {
        var yaml = base.yaml(new Text(setting + " more officers", "tambahan " + setting + " petugas"), name());
        var staff = base.scenario().staff();
        yaml.put(DatedSteps.yaml(DatedSteps.changed(staff.added(), base.from(), base.end(), added -> added + setting)), "staff", "added");
        var desks = limited();
        int[] shares = Apportionment.shares(setting, desks.stream().mapToDouble(this::officerDays).toArray());
        for (int i = 0; i < shares.length; i++) {
            int more = shares[i];
            if (more > 0) {
                var asked = DatedSteps.changed(desks.get(i).officers().orElseThrow(), base.from(), base.end(), officers -> officers + more);
                yaml.put(DatedSteps.yaml(asked), "channels", desks.get(i).name(), "officers");
            }
        }
        return yaml.text();
    }

    /** Those that ask for officers at all from the date on. */
    private List<Desk> limited() {
        return base.scenario().channels().stream()
                .map(Channel::desk)
                .filter(desk -> officerDays(desk) > 0)
                .toList();
    }

    private double officerDays(Desk desk) {
        return OfficerDays.asked(base.channel(desk.name()).orElseThrow(), base.from(), base.end());
    }
}
