package id.gapai.scenarios.cli;

import id.gapai.scenarios.output.BuildInfo;
import id.gapai.scenarios.output.InputHash;
import id.gapai.scenarios.output.RunFolder;
import id.gapai.scenarios.output.RunRecord;
import id.gapai.scenarios.problem.InvalidInput;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The folder of a run: a new one, or that of a run that goes on.
 *
 * @param record what the run was started with, now or earlier
 */
record OpenedRun(RunFolder folder, RunRecord record) implements AutoCloseable {
    /**
     * @param name   of the folder, before the time
     * @param out    where a new one goes
     * @param resume the folder of the run that goes on, or null
     * @throws InvalidInput if it was started with something else
     */
    static OpenedRun of(
            CommandSpec spec, StudyArgument study, LanguageOption language, String name, Path out, Path resume, List<InputHash> inputs)
            throws IOException, InvalidInput {
        var arguments = GivenArguments.of(spec);
        arguments.put("--lang", language.language().code());
        arguments.put("STUDY", study.folder().toAbsolutePath().normalize().toString());
        var now = RunRecord.of(spec.name(), BuildInfo.current(), OffsetDateTime.now(), arguments, inputs);
        return resume == null ? begin(name, out, now) : goOn(resume, now);
    }

    private static OpenedRun begin(String name, Path out, RunRecord now) throws IOException, InvalidInput {
        var folder = RunFolder.create(out, name, now.started().toLocalDateTime());
        try {
            now.writeTo(folder.path());
            return new OpenedRun(folder, now);
        } catch (IOException e) {
            folder.close();
            throw e;
        }
    }

    private static OpenedRun goOn(Path resume, RunRecord now) throws IOException, InvalidInput {
        var folder = RunFolder.reopen(resume);
        try {
            var then = RunRecord.read(folder.path());
            var changes = then.changes(now, folder.path());
            if (!changes.isEmpty()) {
                throw new InvalidInput(changes);
            }
            return new OpenedRun(folder, then);
        } catch (InvalidInput e) {
            folder.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
