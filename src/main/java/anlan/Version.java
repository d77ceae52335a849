package anlan;

import anlan.ground.store.Errand;
import java.util.Objects;
import picocli.CommandLine.Command;

/** Says which version this is. */
@Command(name = "version")
class Version implements Errand {

    @Override
    public int run(Parts parts) {
        System.out.println(said());
        return 0;
    }

    static String said() {
        return "anlan " + number() + " (Java " + Runtime.version().feature() + ")";
    }

    private static String number() {
        return Objects.requireNonNullElse(Anlan.class.getPackage().getImplementationVersion(), "development");
    }
}
