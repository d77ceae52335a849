package anlan.desk.wall;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.FirstStep;
import anlan.ground.web.FirstSteps;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator opens the wall in the command room. */
@Component
@Order(90)
@Transactional(readOnly = true)
class WallFirst implements FirstSteps {

    private final Screens screens;
    private final Words words;

    WallFirst(Screens screens, Words words) {
        this.screens = screens;
        this.words = words;
    }

    @Override
    public List<FirstStep> of(Viewer viewer) {
        return viewer.may(Right.WALL_KEEP)
                ? List.of(new FirstStep(
                        words.say("wall.first-screen"),
                        words.say("wall.first-screen-why"),
                        "/screens",
                        !screens.all().isEmpty()))
                : List.of();
    }
}
