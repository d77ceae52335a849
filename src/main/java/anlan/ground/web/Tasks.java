package anlan.ground.web;

import anlan.ground.access.Viewer;
import java.util.List;

/**
 * A room that may need somebody: what it needs of this viewer, now. The rooms' {@link org.springframework.core.annotation.Order} is the one
 * in which a district is set up.
 */
public interface Tasks {

    List<Task> of(Viewer viewer);
}
