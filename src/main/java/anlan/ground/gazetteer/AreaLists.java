package anlan.ground.gazetteer;

import anlan.ground.web.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes lists and outlines in without a page: for the command line and the demonstration. What is taken twice changes nothing;
 * a file that is none is refused as a {@link RefusedException}.
 */
@Component
@Transactional
public class AreaLists {

    /**
     * What became of a file.
     *
     * @param changed areas, outlines or counts that are new or different
     * @param refused rows left out
     */
    public record Taken(long rows, long changed, long unchanged, long refused) {}

    private final Readings readings;

    AreaLists(Readings readings) {
        this.readings = readings;
    }

    /** A list of areas: columns code, name, and if there are level and parent. */
    public Taken areas(String fileName, byte[] content) {
        return take(Sent.Kind.AREAS, fileName, content, null);
    }

    /** GeoJSON whose features carry an area's code or name. */
    public Taken outlines(String fileName, byte[] content) {
        return take(Sent.Kind.OUTLINES, fileName, content, null);
    }

    /** Counts of people: columns code, resident, floating, and year unless one is given. */
    public Taken people(String fileName, byte[] content, @Nullable Integer year) {
        return take(Sent.Kind.PEOPLE, fileName, content, year);
    }

    private Taken take(Sent.Kind kind, String fileName, byte[] content, @Nullable Integer year) {
        var reading = readings.read(new Sent(0, kind, fileName, content, year, null), null);
        if (reading.fault() != null) throw new RefusedException(reading.fault());
        reading.taking().run();
        return new Taken(reading.rows(), reading.changes().size(), reading.unchanged(), reading.refusedRows());
    }
}
