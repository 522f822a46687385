package id.gapai.scenarios.plan;

import static id.gapai.scenarios.decision.Catalogue.both;

import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.Catalogue;
import id.gapai.scenarios.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a plan was found, what it keeps to, and what is doubtful. */
record PlanNotes(Catalogue texts, Study study, PlanAsked asked, List<String> undeclared, PlanFound found, String file) {
    /** Of the events on office days or on the others: so much in one channel is told. */
    private static final double STACKED = 0.7;

    List<Text> all() {
        var notes = new ArrayList<Text>();
        notes.addAll(warnings());
        notes.addAll(method());
        notes.addAll(constraints());
        found.left().forEach(left -> notes.add(texts.text("note.left", left.title(), reasons(left))));
        notes.add(texts.text(found.plan().isPresent() ? "note.files" : "note.files.shipped", Text.same(file)));
        notes.add(texts.text("note.model"));
        notes.add(texts.text("note.work", Texts.count(found.work())));
        return notes;
    }

    private static Text reasons(PlanFound.Left left) {
        return both(l -> left.breaches().stream().map(l::pick).collect(Collectors.joining("; ")));
    }

    private List<Text> method() {
        var effort = asked.effort();
        var search = effort.search();
        var notes = new ArrayList<>(List.of(
                texts.text("note.search", Texts.count(search.candidates()), Texts.count(search.generations()), Texts.count(search.paths())),
                texts.text("note.selection", Texts.count(found.finalists()), certainty(k -> k < found.variants()), certainty(k -> k >= found.variants())),
                texts.text("note.fresh", Texts.count(effort.fresh()))));
        if (!found.prices().isEmpty()) {
            notes.add(texts.text("note.prices", Texts.count(effort.fresh() / 2)));
        }
        boolean isMoneyOfUse = found.prices().stream().anyMatch(price -> price.what().equals(texts.text("price.million")));
        if (found.plan().isPresent() && found.frame().constraints().budget().isPresent() && !isMoneyOfUse) {
            notes.add(texts.text("note.noMillion"));
        }
        return notes;
    }

    /** A bound, rounded down; and never said to be sure. */
    private Text certainty(IntPredicate rivals) {
        double bound = Math.min(0.99, Math.floor(100 * found.selected().certainty(found.chosen(), rivals)) / 100);
        return both(l -> l.percent(bound, 0));
    }

    private List<Text> constraints() {
        var constraints = found.frame().constraints();
        var staff = found.frame().base().staff();
        var notes = new ArrayList<Text>();
        if (found.plan().isPresent()) {
            notes.add(texts.text("note.base", found.frame().base().title()));
        }
        notes.add(texts.text("note.officers", Texts.count(Math.rint(staff.today().mean()))));
        notes.add(constraints.budget().isPresent() ? texts.text("note.budget", Texts.date(study.asOf().plusDays(1))) : texts.text("note.noBudget"));
        return notes;
    }

    private List<Text> warnings() {
        var notes = new ArrayList<Text>();
        found.plan().ifPresent(plan -> {
            atLimit(plan).forEach(notes::add);
            stacked(plan).forEach(notes::add);
        });
        var limits = found.frame().constraints().eventsPerDay();
        undeclared.forEach(name -> notes.add(texts.text(
                "note.undeclared", Roles.desk(found.frame().all(), name).map(desk -> desk.title()).orElse(Text.same(name)), Texts.count(limits.get(name)))));
        return notes;
    }

    /** Channels that are full in every month. */
    private List<Text> atLimit(Plan plan) {
        var slots = found.frame().slots();
        return IntStream.range(0, slots.size())
                .filter(s -> isFull(slots.get(s), plan.levels().get(s)))
                .mapToObj(s -> texts.text("note.limit", title(slots.get(s)), Texts.count(slots.get(s).perDay())))
                .toList();
    }

    private boolean isFull(Slot slot, List<Integer> levels) {
        var open = IntStream.range(0, levels.size()).filter(m -> isOpen(slot, m)).toArray();
        return open.length > 0 && IntStream.of(open).allMatch(m -> levels.get(m) == slot.most());
    }

    private boolean isOpen(Slot slot, int period) {
        return found.frame().periods().get(period).days().anyMatch(day -> slot.on(day, slot.most()) > 0);
    }

    private Text title(Slot slot) {
        var title = slot.channel().desk().title();
        return slot.isOff() ? texts.text("slot.off", title) : title;
    }

    private List<Text> stacked(Plan plan) {
        var notes = new ArrayList<Text>();
        var slots = found.frame().slots();
        for (boolean isOff : new boolean[] {false, true}) {
            var some = IntStream.range(0, slots.size()).filter(s -> slots.get(s).isOff() == isOff).toArray();
            double all = IntStream.of(some).mapToDouble(s -> events(slots.get(s), plan.levels().get(s))).sum();
            IntStream.of(some)
                    .filter(s -> some.length > 1 && events(slots.get(s), plan.levels().get(s)) > STACKED * all)
                    .mapToObj(s -> texts.text(isOff ? "note.stacked.off" : "note.stacked", slots.get(s).channel().desk().title(), both(l -> l.percent(events(slots.get(s), plan.levels().get(s)) / all, 0))))
                    .forEach(notes::add);
        }
        return notes;
    }

    private double events(Slot slot, List<Integer> levels) {
        var periods = found.frame().periods();
        return IntStream.range(0, levels.size()).mapToDouble(m -> periods.get(m).days().mapToInt(day -> slot.on(day, levels.get(m))).sum()).sum();
    }
}
