package id.gapai.simulation.kernel;

import id.gapai.model.distribution.Distribution;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.CompiledModel.Channel;
import id.gapai.simulation.compiled.CompiledModel.Desk;
import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.compiled.CompiledModel.Recording;
import id.gapai.simulation.compiled.CompiledModel.Visit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The model a second time: slow, straight from its description, one name per draw, nothing kept that can be asked for again. Fed the
 * same draws, the kernel must give the same whole numbers on every day. It shares no code with the kernel, so that a slip must be made twice to pass.
 */
final class Reference {
    /** Holders of one segment. */
    static final class Stock {
        int s;
        int u;
        int a;

        int holders() {
            return s + u + a;
        }

        void add(Stock other) {
            s += other.s;
            u += other.u;
            a += other.a;
        }

        void remove(Stock other) {
            s -= other.s;
            u -= other.u;
            a -= other.a;
        }
    }

    /** What a channel did on a day; {@code busy} in officer-days. */
    record Done(int assigned, int residents, int nonresidents, long turnedAway, double busy) {}

    private CompiledModel model;
    private final long seed;
    private final int path;
    private final NamedDraws dayZero;
    private final ReferenceParameters parameters;
    private final ReferenceRules rules;
    private NamedDraws today;

    final List<Stock> stocks = new ArrayList<>();
    final List<Done> done = new ArrayList<>();
    int unrecorded;
    boolean down;
    int present;
    private double z;
    private double demand;
    private int fresh;

    Reference(CompiledModel model, long seed, int path) {
        this.model = model;
        this.seed = seed;
        this.path = path;
        dayZero = NamedDraws.of(seed, path, 0);
        parameters = new ReferenceParameters(model, dayZero);
        rules = new ReferenceRules(model);
        start();
    }

    private void start() {
        var initial = model.initial();
        for (int g = 0; g < model.segments().size(); g++) {
            int n = rounded(initial.holders().get(g) * parameters.positive("initial/holdersMultiplier", initial.holdersMultiplier()));
            int a = rounded(initial.active().get(g) * parameters.positive("initial/activeMultiplier", initial.activeMultiplier()));
            var stock = new Stock();
            stock.a = Math.min(n, a);
            int inactive = n - stock.a;
            double p = inactive == 0 ? 0 : ReferenceParameters.clip((phi(g) * n - stock.a) / inactive);
            stock.s = dayZero.binomial("initial/" + segment(g) + "/reachable", inactive, p);
            stock.u = inactive - stock.s;
            stocks.add(stock);
        }
        unrecorded = initial.unrecorded();
        z = volatility() * firstSwing();
    }

    /** Standard normal, or what is left of a known one after some days, and the rest fresh. */
    private double firstSwing() {
        double fresh = dayZero.normal("demand");
        return model.demand().known().map(known -> {
            double days = parameters.positive("demand/correlationDays", model.demand().correlationDays());
            double left = known.age() == 0 ? 1 : days == 0 ? 0 : Math.exp(-known.age() / days);
            return left * parameters.parameter("demand/known", known.swing()) + Math.sqrt(1 - left * left) * fresh;
        }).orElse(fresh);
    }

    void step(int t) {
        today = NamedDraws.of(seed, path, t);
        outageAndDemand();
        turning17(t);
        for (int g = 0; g < stocks.size(); g++) {
            exits(g, t);
            arrivals(g, t);
        }
        ageing(t);
        model.persuasion().ifPresent(p -> persuade(p, t));
        record(t);
        var asItIs = model;
        model = rules.inForce(asItIs, t);
        channels(t);
        model = asItIs;
        rules.close(stocks.stream().mapToInt(stock -> stock.a).sum());
    }

    private void outageAndDemand() {
        double u = today.uniform("outage");
        if (down) {
            down = !(u < parameters.share("outage/recovery", model.outage().recovery()));
        } else {
            down = u < parameters.share("outage/onset", model.outage().onset());
        }
        double days = parameters.positive("demand/correlationDays", model.demand().correlationDays());
        double rho = days == 0 ? 0 : Math.exp(-1 / days);
        z = rho * z + volatility() * Math.sqrt(1 - rho * rho) * today.normal("demand");
        demand = Math.exp(z);
    }

    private void turning17(int t) {
        double cohort = parameters.positive("demography/cohortMultiplier", model.demography().cohortMultiplier());
        unrecorded += today.poisson("turning17", model.demography().turning17().get(t - 1) * cohort);
    }

    private void exits(int g, int t) {
        var stock = stocks.get(g);
        double multiplier = parameters.positive("demography/exitMultiplier", model.demography().exitMultiplier());
        double e = Math.min(1, model.demography().exitProbability().get(g, t - 1) * multiplier);
        stock.remove(leavers("exit/" + segment(g), stock, e));
    }

    private void arrivals(int g, int t) {
        var stock = stocks.get(g);
        String name = "arrivals/" + segment(g);
        double multiplier = parameters.positive("demography/arrivalMultiplier", model.demography().arrivalMultiplier());
        double mean = model.demography().arrivals().get(g, t - 1) * multiplier;
        double active = parameters.share("demography/arrivalActiveShare", model.demography().arrivalActiveShare());
        stock.a += today.poisson(name + "/active", mean * active);
        stock.s += today.poisson(name + "/susceptible", mean * (1 - active) * phi(g));
        stock.u += today.poisson(name + "/unreachable", mean * (1 - active) * (1 - phi(g)));
    }

    /** Those of a stock who leave, each with probability p. */
    private Stock leavers(String name, Stock stock, double p) {
        int reachable = today.binomial(name + "/reachable", stock.a + stock.s, p);
        var leavers = new Stock();
        leavers.a = today.taken(name + "/active", stock.a, stock.s, reachable);
        leavers.s = reachable - leavers.a;
        leavers.u = today.binomial(name + "/unreachable", stock.u, p);
        return leavers;
    }

    private void ageing(int t) {
        var movers = new ArrayList<Stock>();
        for (int g = 0; g < stocks.size(); g++) {
            double p = model.demography().ageingTo().get(g) < 0 ? 0 : model.demography().ageingProbability().get(g, t - 1);
            movers.add(leavers("ageing/" + segment(g), stocks.get(g), p));
        }
        for (int g = 0; g < stocks.size(); g++) {
            int to = model.demography().ageingTo().get(g);
            if (to >= 0) {
                stocks.get(g).remove(movers.get(g));
                stocks.get(to).add(movers.get(g));
            }
        }
    }

    private void persuade(CompiledModel.Persuasion persuasion, int t) {
        double multiplier = parameters.positive("persuasion/multiplier", persuasion.multiplier());
        for (int g = 0; g < stocks.size(); g++) {
            var stock = stocks.get(g);
            double p = Math.min(1, persuasion.probability().get(g, t - 1) * multiplier);
            int k = today.binomial("persuasion/" + segment(g), stock.u, p);
            stock.u -= k;
            stock.s += k;
        }
    }

    private void record(int t) {
        fresh = 0;
        if (down) {
            return;
        }
        var entry = stocks.get(model.entrySegment());
        int r = today.binomial("recording", unrecorded, model.demography().recordingProbability().get(t - 1));
        fresh = today.binomial("recording/reachable", r, phi(model.entrySegment()));
        unrecorded -= r;
        entry.s += fresh;
        entry.u += r - fresh;
    }

    private void channels(int t) {
        done.clear();
        double presence = parameters.share("officers/presence", model.officers().presence());
        present = today.binomial("officers/present", model.officers().available().get(t - 1), presence);
        int left = present;
        for (var channel : model.channels()) {
            int assigned = Math.min(left, channel.desk().officers().map(o -> o.get(t - 1)).orElse(0));
            left -= assigned;
            done.add(serve(channel, t, assigned));
        }
    }

    private Done serve(Channel channel, int t, int assigned) {
        var desk = channel.desk();
        double each = parameters.positive(name(desk, "throughput"), desk.throughput()) * desk.hours().map(h -> h.get(t - 1)).orElse(1.0);
        double limit = desk.officers().isPresent() ? Math.floor(assigned * each) : 1e9;
        if (down || limit == 0) {
            return new Done(assigned, 0, 0, 0, 0);
        }
        int[] applicants = applicants(channel, t);
        int total = IntStream.of(applicants).sum();
        int[] served = total > limit ? subset(desk, applicants, (int) limit) : applicants;
        int all = IntStream.of(served).sum();
        int outside = served[stocks.size()];
        for (int g = 0; g < stocks.size(); g++) {
            stocks.get(g).s -= served[g];
            stocks.get(g).a += served[g];
        }
        return new Done(assigned, all - outside, outside, total - all, desk.officers().isPresent() ? all / each : 0);
    }

    /** By segment, non-residents last. */
    private int[] applicants(Channel channel, int t) {
        if (channel instanceof Visit visit) {
            return visitors(visit, t);
        }
        if (channel instanceof Hazard hazard) {
            return comers(hazard, t);
        }
        var recording = (Recording) channel;
        var applicants = new int[stocks.size() + 1];
        int accepted = today.binomial(purpose(recording, "accepted"), fresh, acceptance(recording, recording.acceptance(), t));
        applicants[model.entrySegment()] = Math.min(accepted, stocks.get(model.entrySegment()).s);
        return applicants;
    }

    private int[] visitors(Visit visit, int t) {
        var applicants = new int[stocks.size() + 1];
        double sessions = visit.sessions().get(t - 1);
        if (sessions <= 0) {
            return applicants;
        }
        double attendance = parameters.positive(name(visit.desk(), "attendance"), visit.attendance());
        double returns = parameters.share(name(visit.desk(), "returns"), visit.returns());
        double dispersion = Math.max(1e-6, parameters.parameter(name(visit.desk(), "dispersion"), visit.dispersion()));
        double gamma = today.gammaWithMeanOne(purpose(visit, "crowd"), dispersion);
        double crowd = demand * attendance * Math.pow(sessions, returns) * gamma;
        double outside = parameters.share(name(visit.desk(), "nonresidentShare"), visit.nonresidentShare());
        double accepted = crowd * acceptance(visit, visit.acceptance(), t);
        for (int g = 0; g < stocks.size(); g++) {
            var stock = stocks.get(g);
            double weight = visit.audience().get(g) == 0 ? 0 : visit.audience().get(g) / visit.audience().sum();
            double susceptible = stock.holders() == 0 ? 0 : stock.s / (double) stock.holders();
            int came = today.poisson(purpose(visit, "applicants/" + segment(g)), accepted * (1 - outside) * weight * susceptible);
            applicants[g] = Math.min(stock.s, came);
        }
        applicants[stocks.size()] = today.poisson(purpose(visit, "nonresidents"), accepted * outside);
        return applicants;
    }

    private int[] comers(Hazard hazard, int t) {
        var applicants = new int[stocks.size() + 1];
        double active = stocks.stream().mapToInt(s -> s.a).sum();
        double holders = stocks.stream().mapToInt(Stock::holders).sum();
        double baseline = parameters.positive(name(hazard.desk(), "baseline"), hazard.baseline());
        double imitation = parameters.positive(name(hazard.desk(), "imitation"), hazard.imitation());
        double h = demand * (baseline + (holders == 0 ? 0 : imitation * active / holders)) * hazard.calendar().get(t - 1);
        for (int g = 0; g < stocks.size(); g++) {
            double rate = h * hazard.susceptibility().get(g);
            applicants[g] = today.hits(purpose(hazard, "applicants/" + segment(g)), stocks.get(g).s, rate);
        }
        return applicants;
    }

    private int[] subset(Desk desk, int[] applicants, int capacity) {
        int fewer = Math.min(capacity, IntStream.of(applicants).sum() - capacity);
        return fewer <= 64 ? picked(desk, applicants, capacity, fewer) : split(desk, applicants, capacity);
    }

    /** Out of a list of all applicants, the served or the others are taken one by one. */
    private int[] picked(Desk desk, int[] applicants, int capacity, int fewer) {
        var row = new ArrayList<Integer>();
        for (int g = 0; g < applicants.length; g++) {
            row.addAll(Collections.nCopies(applicants[g], g));
        }
        var taken = new ArrayList<Integer>();
        for (int place : today.places("channel/" + desk.name() + "/service", row.size(), fewer)) {
            taken.add(row.remove(place));
        }
        var served = fewer == capacity ? taken : row;
        return IntStream.range(0, applicants.length).map(g -> Collections.frequency(served, g)).toArray();
    }

    private int[] split(Desk desk, int[] applicants, int capacity) {
        var served = applicants.clone();
        int rest = IntStream.of(applicants).sum();
        int left = capacity;
        for (int g = 0; g < stocks.size(); g++) {
            rest -= applicants[g];
            served[g] = today.hypergeometric("channel/" + desk.name() + "/service/" + segment(g), applicants[g], rest, left);
            left -= served[g];
        }
        served[stocks.size()] = left;
        return served;
    }

    private double acceptance(Channel channel, Distribution distribution, int t) {
        var desk = channel.desk();
        double a = parameters.share(name(desk, "acceptance"), distribution);
        double odds = desk.acceptanceOdds().map(o -> o.get(t - 1)).orElse(1.0);
        double k = Math.pow(odds, parameters.parameter(name(desk, "oddsEffect"), desk.oddsEffect()));
        return k * a / (1 - a + k * a);
    }

    private static String name(Desk desk, String parameter) {
        return "channels/" + desk.name() + "/" + parameter;
    }

    private static String purpose(Channel channel, String what) {
        return "channel/" + channel.desk().name() + "/" + what;
    }

    private String segment(int g) {
        return model.segments().get(g);
    }

    private double phi(int g) {
        return parameters.share("reachableShare/" + segment(g), model.reachableShare().get(g));
    }

    private double volatility() {
        return parameters.positive("demand/volatility", model.demand().volatility());
    }

    private static int rounded(double x) {
        return (int) Math.floor(x + 0.5);
    }
}
