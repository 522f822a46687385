package id.gapai.scenarios.fleet;

import id.gapai.scenarios.output.InputHash;
import id.gapai.scenarios.output.StateFile;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problem;
import id.gapai.simulation.fleet.FleetTally;
import java.io.DataInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How far an unfinished run of a fleet is: a file in its folder that is gone when the run is complete. */
public final class FleetState {
    private static final String NAME = "fleet.state";

    private final Path file;
    private final FleetRun run;
    private final StateFile state;
    private final String key;

    public FleetState(Path folder, FleetRun run) throws IOException {
        file = folder.resolve(NAME);
        this.run = run;
        state = new StateFile(file);
        key = key(run);
    }

    /** All that results hang on: every file that was read, and how it is run. */
    private static String key(FleetRun run) throws IOException {
        var fleet = run.fleet();
        var files = new ArrayList<Path>(List.of(fleet.file().toAbsolutePath(), fleet.table().toAbsolutePath()));
        run.studies().template().files().forEach(path -> files.add(path.toAbsolutePath()));
        fleet.borrow().ifPresent(borrow -> files.addAll(List.of(borrow.observations(), borrow.regions())));
        var inputs = InputHash.together(InputHash.all(fleet.file().toAbsolutePath().getParent(), files));
        return inputs + "/" + run.design().paths() + "/" + run.design().seed() + "/" + run.design().places();
    }

    /**
     * A tally to begin with.
     *
     * @throws InvalidInput if there is an unfinished run, which would be lost
     */
    public FleetTally fresh() throws InvalidInput {
        if (Files.exists(file)) {
            throw refused("is that of an unfinished run", "go on with --resume, or delete the file");
        }
        return new FleetTally(run.design());
    }

    /**
     * The tally as it was last written.
     *
     * @throws InvalidInput if there is none, if it is damaged, or if inputs, paths or seed are others
     */
    public FleetTally read() throws InvalidInput {
        try {
            return read(state.read().orElseThrow(() -> refused("does not exist", "there is no unfinished run in this folder")));
        } catch (IOException e) {
            throw refused("is damaged", "delete it, and what it holds will be simulated again");
        }
    }

    private FleetTally read(DataInput in) throws IOException, InvalidInput {
        if (!in.readUTF().equals(key)) {
            throw refused("is that of other inputs, another number of paths or another seed", "use the same files and options");
        }
        var tally = new FleetTally(run.design());
        tally.read(in);
        return tally;
    }

    private InvalidInput refused(String what, String hint) {
        return new InvalidInput(List.of(new Problem(file, 0, "", what, "", hint)));
    }

    public void write(FleetTally tally) throws IOException {
        state.write(out -> {
            out.writeUTF(key);
            tally.write(out);
        });
    }

    /** The run is complete. */
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
