package anlan.ground.unit;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.staff.People;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One unit: what it answers for, what belongs to it, who holds a post in it. */
@UseCase
class UnitCard {

    record CardPage(
            String title,
            long id,
            String code,
            String kind,
            @Nullable Near parent,
            List<String> areas,
            boolean ended,
            List<Near> below,
            List<People.Line> people,
            boolean keep) {}

    record Near(long id, String name) {}

    private final Units units;
    private final People people;
    private final AreaNames areas;
    private final Words words;

    UnitCard(Units units, People people, AreaNames areas, Words words) {
        this.units = units;
        this.people = people;
        this.areas = areas;
        this.words = words;
    }

    @May(Right.STAFF_SEE)
    @GetMapping("/units/{id}")
    ModelAndView show(Viewer viewer, @PathVariable long id) {
        var seen = viewer.units(Right.STAFF_SEE);
        var unit = units.find(id).filter(u -> seen.contains(u.id())).orElseThrow(NotFound::new);
        var parent = unit.parent() == null || !seen.contains(unit.parent())
                ? null
                : units.find(unit.parent()).map(UnitCard::near).orElse(null);
        return Page.of(
                "ground/unit/UnitCard",
                new CardPage(
                        unit.name(),
                        unit.id(),
                        unit.code(),
                        words.say("staff.kind-" + unit.kind().code()),
                        parent,
                        areas.of(unit.areas()),
                        unit.endedOn() != null,
                        units.children(id).stream().map(UnitCard::near).toList(),
                        people.holding(List.of(id)),
                        viewer.units(Right.STAFF_KEEP).contains(id)));
    }

    private static Near near(Unit unit) {
        return new Near(unit.id(), unit.name());
    }
}
