package id.gapai.simulation.discover;

/** The way back of {@link Peeling}: a box is widened by small parts as long as that raises the share of cases of interest. */
final class Pasting {
    private final Cases cases;
    private Box box;
    private Measure measure;

    private Pasting(Cases cases, Box box) {
        this.cases = cases;
        enter(box);
    }

    private void enter(Box next) {
        box = next;
        measure = cases.measure(next);
    }

    /** The box with parts pasted back. */
    static Box pasted(Cases cases, Box box) {
        var pasting = new Pasting(cases, box);
        boolean wider = true;
        while (wider) {
            wider = pasting.paste();
        }
        return pasting.box;
    }

    /** Takes the best of all extensions; false if none raises the density. */
    private boolean paste() {
        var best = box;
        double density = measure.density();
        for (int j : box.restricted()) {
            for (var wider : new Box[] {below(j), above(j)}) {
                var there = cases.measure(wider);
                if (there.inside() > measure.inside() && there.density() > density) {
                    best = wider;
                    density = there.density();
                }
            }
        }
        boolean found = best != box;
        enter(best);
        return found;
    }

    private Box below(int number) {
        double low = box.low().get(number);
        var wide = box.with(number, Double.NEGATIVE_INFINITY, box.high().get(number));
        boolean[] inside = cases.inside(wide);
        double[] found = cases.bySize(number).filter(i -> inside[i] && cases.value(number, i) < low).mapToDouble(i -> cases.value(number, i)).toArray();
        int part = Peeling.part(measure.inside());
        return found.length < part ? wide : box.with(number, found[found.length - part], box.high().get(number));
    }

    private Box above(int number) {
        double high = box.high().get(number);
        var wide = box.with(number, box.low().get(number), Double.POSITIVE_INFINITY);
        boolean[] inside = cases.inside(wide);
        double[] found = cases.bySize(number).filter(i -> inside[i] && cases.value(number, i) > high).mapToDouble(i -> cases.value(number, i)).toArray();
        int part = Peeling.part(measure.inside());
        return found.length < part ? wide : box.with(number, box.low().get(number), found[part - 1]);
    }
}
