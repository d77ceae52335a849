package anlan.ground.web;

import anlan.ground.access.Viewer;
import java.util.List;

/** A room that may need somebody: what it needs of this viewer, now. */
public interface Tasks {

    List<Task> of(Viewer viewer);
}
