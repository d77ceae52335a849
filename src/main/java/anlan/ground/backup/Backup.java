package anlan.ground.backup;

import anlan.ground.store.Errand;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code backup FILE}: everything of the home in one file, also while the server runs. */
@Command(name = "backup")
class Backup implements Errand {

    @Parameters(paramLabel = "${bundle:store.label-file}", descriptionKey = "backup.command-backup-file")
    private Path file = Path.of("");

    @Override
    public int run(Parts parts) throws Exception {
        Manifest written = parts.get(Archive.class).write(file, System.err::println);
        long rows = written.tables().stream().mapToLong(Manifest.Table::rows).sum();
        System.out.println(Said.line("backup.done", file, rows, written.files().size()));
        return 0;
    }
}
