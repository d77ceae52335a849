package anlan.desk.demo;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.register.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In which series the papers of its office are numbered, so that a bulletin can be issued at once. */
@Component
@Order(25)
class DemoSeries implements Part {

    private static final LocalDate OPENED = LocalDate.of(2026, 1, 5);

    private final Register register;
    private final Cast cast;
    private final Tell tell;

    DemoSeries(Register register, Cast cast, Tell tell) {
        this.register = register;
        this.cast = cast;
        this.tell = tell;
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step("series", "demo.step-series", this::open));
    }

    private void open() {
        cast.as(Cast.COORDINATOR, OPENED, viewer -> {
            open(viewer, "paper");
            open(viewer, "bulletin");
        });
    }

    private void open(Viewer viewer, String which) {
        register.open(
                viewer.postFor(Right.REGISTER_KEEP).unit(), say("series-" + which), say("series-" + which + "-kind"));
    }

    private String say(String key) {
        return tell.in(Locale.SIMPLIFIED_CHINESE, "demo." + key);
    }
}
