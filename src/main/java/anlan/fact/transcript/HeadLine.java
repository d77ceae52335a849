package anlan.fact.transcript;

import anlan.ground.paper.Reading;
import anlan.ground.paper.TableFile;
import anlan.ground.web.RefusedException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the head of a ledger, over which there may be titles and lines of who fills it in. */
final class HeadLine {

    private static final int LOOKED_AT = 8;

    private HeadLine() {}

    /** Its head is the line, among the first, in which most columns are called as such ledgers call them. */
    static TableFile open(Path file, String name) {
        var best = TableFile.open(file, name);
        int most = Matches.suggested(best.head(), null).columns().size();
        for (int line = 2; line <= LOOKED_AT && most < 5; line++) {
            var other = tried(file, name, line);
            int found = other == null
                    ? 0
                    : Matches.suggested(other.head(), null).columns().size();
            if (other != null && found > most) {
                best = other;
                most = found;
            }
        }
        return best;
    }

    private static @Nullable TableFile tried(Path file, String name, int line) {
        try {
            return TableFile.open(file, name, new Reading(null, null, null, line));
        } catch (RefusedException e) {
            return null;
        }
    }
}
