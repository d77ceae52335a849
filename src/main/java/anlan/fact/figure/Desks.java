package anlan.fact.figure;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.Areas;
import anlan.ground.staff.UnitKind;
import anlan.ground.staff.Units;
import anlan.ground.store.District;
import anlan.ground.web.NotFound;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whose reports somebody may write and read. */
@Component
class Desks {

    private final Units units;
    private final Areas areas;

    Desks(Units units, Areas areas) {
        this.units = units;
        this.areas = areas;
    }

    /** The units one reports for: one's own with all below, and the unit of which one's own is a section. */
    Set<Long> writing(Viewer viewer) {
        var writing = new HashSet<>(viewer.units(Right.FIGURES_REPORT));
        for (var post : viewer.posts()) {
            if (post.rights().contains(Right.FIGURES_REPORT)) {
                units.find(post.unit())
                        .filter(u -> u.kind() == UnitKind.SECTION && u.parent() != null)
                        .ifPresent(u -> writing.add(u.parent()));
            }
        }
        return writing;
    }

    boolean reads(Viewer viewer, ReportForm.Reporter reporter) {
        return areas.liesWithin(reporter.area(), viewer.areas(Right.FIGURES_SEE));
    }

    /** Forms ask the whole district, so only whoever answers for all of it draws, sees and ends them. */
    static boolean keeps(Viewer viewer) {
        return viewer.areas(Right.FIGURES_KEEP).contains(District.current() + "000000");
    }

    static void requireKeeping(Viewer viewer) {
        if (!keeps(viewer)) {
            throw new NotFound();
        }
    }
}
