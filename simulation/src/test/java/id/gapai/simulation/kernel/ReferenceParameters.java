package id.gapai.simulation.kernel;

import id.gapai.model.distribution.Distribution;
import id.gapai.simulation.compiled.CompiledModel;

/** The uncertain numbers of a path of {@link Reference}, asked for again and again: the same name on the same path gives the same value. */
record ReferenceParameters(CompiledModel model, NamedDraws dayZero) {
    double share(String name, Distribution distribution) {
        return clip(parameter(name, distribution));
    }

    double positive(String name, Distribution distribution) {
        return Math.max(0, parameter(name, distribution));
    }

    double parameter(String name, Distribution distribution) {
        if (distribution instanceof Distribution.Joint joint) {
            var rows = model.joint().orElseThrow().values().rows();
            return joint.factor() * rows.get((int) (dayZero.uniform("parameter/joint") * rows.size())).get(joint.column());
        }
        return Paths.quantile(distribution).at(dayZero.uniform("parameter/" + name));
    }

    static double clip(double x) {
        return Math.max(0, Math.min(1, x));
    }
}
