package anlan.fact.block;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import anlan.ground.place.Level;
import anlan.ground.web.NotFound;
import org.springframework.stereotype.Component;

/** An area by the code in an address, held against what the viewer answers for. */
@Component
class AreaSeen {

    private final Areas areas;

    AreaSeen(Areas areas) {
        this.areas = areas;
    }

    Area find(String code, Viewer viewer, Right right) {
        return areas.find(code)
                .filter(a -> a.level() != Level.BLOCK && areas.liesWithin(code, viewer.areas(right)))
                .orElseThrow(NotFound::new);
    }

    boolean may(String code, Viewer viewer, Right right) {
        return areas.liesWithin(code, viewer.areas(right));
    }
}
