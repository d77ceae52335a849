package anlan.fact.sweep;

import anlan.ground.access.Viewer;
import java.util.Optional;

/** What another room has to say on a sweep's page. Given as a bean. */
public interface SweepNotice {

    /** @param urgent whether somebody has to do something about it */
    record Said(String words, String path, String act, boolean urgent) {}

    /** Of a sweep that the viewer sees. */
    Optional<Said> of(long sweep, Viewer viewer);
}
