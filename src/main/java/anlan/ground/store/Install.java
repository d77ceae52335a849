package anlan.ground.store;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code install FOLDER}: the program laid out for a machine that serves an office, where it starts in half the time. Over an older one it brings that up to date. */
@Command(name = "install")
class Install implements Errand {

    @Parameters(paramLabel = "${bundle:store.label-folder}", descriptionKey = "store.command-install-folder")
    private Path folder = Path.of("");

    @Override
    public int run(Parts parts) throws Exception {
        new Installation(folder.toAbsolutePath().normalize()).make(System.err::println);
        System.out.println(Lines.say("store.installed", folder.toAbsolutePath().normalize()));
        return 0;
    }
}
