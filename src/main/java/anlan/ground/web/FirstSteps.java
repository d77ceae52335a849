package anlan.ground.web;

import anlan.ground.access.Viewer;
import java.util.List;

/**
 * A room that somebody new should begin with: its steps for this viewer, done or not; none for whoever has nothing to do there. The rooms'
 * {@link org.springframework.core.annotation.Order} is the order of the first hour.
 */
public interface FirstSteps {

    List<FirstStep> of(Viewer viewer);
}
