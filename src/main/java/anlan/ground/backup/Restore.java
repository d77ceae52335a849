package anlan.ground.backup;

import anlan.ground.store.Errand;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code restore FILE}: an empty home becomes the one that the backup was taken of. */
@Command(name = "restore")
class Restore implements Errand {

    @Parameters(paramLabel = "${bundle:store.label-file}", descriptionKey = "backup.command-restore-file")
    private Path file = Path.of("");

    @Override
    public int run(Parts parts) throws Exception {
        Manifest read = parts.get(Restoration.class).read(file, System.err::println);
        long rows = read.tables().stream().mapToLong(Manifest.Table::rows).sum();
        System.out.println(Said.line(
                "backup.restore-done", read.taken(), rows, read.files().size()));
        return 0;
    }
}
