package anlan.desk.demo;

import anlan.ground.gazetteer.AreaLists;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The district's areas, outlines and counts of people. */
@Component
@Order(10)
class DemoPlaces implements Part {

    private final AreaLists lists;

    DemoPlaces(AreaLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Step> steps() {
        return List.of(
                new Step("areas", "demo.step-areas", () -> lists.areas("places.csv", Pack.bytes("places.csv"))),
                new Step(
                        "outlines",
                        "demo.step-outlines",
                        () -> lists.outlines("boundaries.geojson", Pack.bytes("boundaries.geojson"))),
                new Step(
                        "people",
                        "demo.step-people",
                        () -> lists.people("population.csv", Pack.bytes("population.csv"), null)));
    }
}
