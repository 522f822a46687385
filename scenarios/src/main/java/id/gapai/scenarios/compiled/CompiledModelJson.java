package id.gapai.scenarios.compiled;

import id.gapai.scenarios.output.Json;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.spec.Reading;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.tree.JsonTree;
import id.gapai.scenarios.tree.Node;
import id.gapai.model.distribution.JointSample;
import id.gapai.simulation.compiled.CompiledModel;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;

/** Compiled models as JSON documents, formats {@value CompiledModel#FORMAT}, {@value CompiledModel#FORMAT_WITH_JOINT} and
 * {@value CompiledModel#FORMAT_WITH_RULES} (docs/model.md, "The compiled model"). */
public final class CompiledModelJson {
    private CompiledModelJson() {}

    /** @throws InvalidInput with all problems: another format, missing fields, arrays of wrong size, impossible numbers */
    public static CompiledModel read(Path file) throws InvalidInput {
        var problems = new Problems();
        var model = JsonTree.read(file, problems).flatMap(tree -> read(tree, Reading.start(problems)));
        problems.throwIfAny();
        return model.orElseThrow();
    }

    /** The size comes first, since all arrays are held against it, and the joint sample, of which parameters are columns. */
    private static Optional<CompiledModel> read(Node.Mapping tree, Reading at) {
        var size = new Section(tree, at);
        if (size.read(CompiledModelFormat.FORMAT).isEmpty()) {
            return Optional.empty();
        }
        var days = size.read(CompiledModelFormat.DAYS);
        var segments = size.read(CompiledModelFormat.SEGMENTS);
        boolean withRules = size.get(CompiledModelFormat.FORMAT).equals(CompiledModel.FORMAT_WITH_RULES);
        boolean withJoint = withRules
                ? tree.has(JointFields.JOINT.name())
                : size.get(CompiledModelFormat.FORMAT).equals(CompiledModel.FORMAT_WITH_JOINT);
        var joint = withJoint ? size.read(JointFields.JOINT) : Optional.<JointSample>empty();
        return days.isPresent() && segments.isPresent() && joint.isPresent() == withJoint
                ? new CompiledModelFormat(segments.get().size(), days.get(), joint, withRules).type().read(tree, at)
                : Optional.empty();
    }

    /** Writes all numbers so that reading them gives the same bits; leaves the writer open. */
    public static void write(CompiledModel model, Writer writer) throws IOException {
        Json.write(CompiledModelDocument.of(model), writer);
    }
}
