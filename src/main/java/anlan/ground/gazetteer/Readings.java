package anlan.ground.gazetteer;

import anlan.ground.clock.OfficeClock;
import anlan.ground.place.AreaBook;
import anlan.ground.place.OutlineBook;
import anlan.ground.place.Outlines;
import anlan.ground.place.People;
import anlan.ground.place.PeopleBook;
import anlan.ground.place.PlaceFault;
import anlan.ground.store.District;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a file that was sent, whichever kind it is, against what is known. Nothing is written before the reading is taken. */
@Component
class Readings {

    private final AreaBook areas;
    private final OutlineBook drawings;
    private final PeopleBook people;
    private final Outlines outlines;
    private final OfficeClock clock;

    Readings(AreaBook areas, OutlineBook drawings, PeopleBook people, Outlines outlines, OfficeClock clock) {
        this.areas = areas;
        this.drawings = drawings;
        this.people = people;
        this.outlines = outlines;
        this.clock = clock;
    }

    /** @param from since when new names hold; null: they correct what was written wrongly */
    Reading read(Sent file, @Nullable LocalDate from) {
        return switch (file.kind()) {
            case AREAS -> ListFile.read(file, list -> areas(list, from));
            case PEOPLE -> ListFile.read(file, list -> people(list, file.year()));
            case OUTLINES -> outlines(OutlineFile.read(file.content()));
        };
    }

    private Reading areas(ListFile list, @Nullable LocalDate from) {
        var heads = AreaList.heads(list.head());
        if (!heads.has("code")) return Reading.refused(PlaceFault.COLUMN_MISSING, "code");
        if (!heads.has("name")) return Reading.refused(PlaceFault.COLUMN_MISSING, "name");
        var preview = AreaList.read(heads, list.lines(), District.current(), areas.names());
        var changes = preview.changes();
        var shown = changes.stream()
                .map(c -> new Reading.Change(
                        c.code().full(), c.name(), Objects.requireNonNullElse(c.before(), ""), c.name()))
                .toList();
        return Reading.of(preview, shown, List.of(), () -> areas.areas(changes, from));
    }

    private Reading people(ListFile list, @Nullable Integer year) {
        var heads = PeopleList.heads(list.head());
        if (!heads.has("code")) return Reading.refused(PlaceFault.COLUMN_MISSING, "code");
        if (!heads.has("resident") && !heads.has("floating"))
            return Reading.refused(PlaceFault.COLUMN_MISSING, "resident");
        if (!heads.has("year") && year == null) return Reading.refused(PlaceFault.COLUMN_MISSING, "year");
        var names = areas.names();
        int thisYear = clock.today().getYear();
        var settings =
                new PeopleList.Settings(District.current(), thisYear, Objects.requireNonNullElse(year, thisYear));
        var preview = PeopleList.read(heads, list.lines(), settings, names, people.people());
        var changes = preview.changes();
        var shown = changes.stream()
                .map(c -> shown(c, names.get(c.people().area())))
                .toList();
        return Reading.of(preview, shown, List.of(), () -> people.people(changes));
    }

    private static Reading.Change shown(PeopleBook.Change change, @Nullable String name) {
        return new Reading.Change(
                change.people().area(),
                Objects.requireNonNullElse(name, ""),
                change.before() == null ? "" : counts(change.before()),
                counts(change.people()));
    }

    private static String counts(People people) {
        return "%d: %s / %s".formatted(people.year(), count(people.resident()), count(people.floating()));
    }

    private static String count(@Nullable Long count) {
        return count == null ? "–" : "%,d".formatted(count);
    }

    private Reading outlines(OutlineFile.Read file) {
        if (file.fault() != null) return Reading.refused(file.fault());
        var names = areas.names();
        var match = new OutlineMatch(names, outlines.texts());
        var preview = match.match(file.features());
        var changes = preview.changes();
        var shown = changes.stream()
                .map(c -> new Reading.Change(
                        c.area(), Objects.requireNonNullElse(names.get(c.area()), ""), c.isNew() ? "" : "–", "–"))
                .toList();
        var drawn = changes.stream().collect(Collectors.toMap(OutlineMatch.Change::area, OutlineMatch.Change::drawn));
        return Reading.of(preview, shown, match.notes(), () -> drawings.outlines(drawn));
    }
}
