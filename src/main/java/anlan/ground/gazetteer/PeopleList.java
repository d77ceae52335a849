package anlan.ground.gazetteer;

import anlan.ground.place.AreaCode;
import anlan.ground.place.CodeRead;
import anlan.ground.place.People;
import anlan.ground.place.PeopleBook;
import anlan.ground.place.PlaceFault;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list of how many people live where, read against the counts already known. */
final class PeopleList {
    /**
     * @param district six digits; rows of others are counted and left alone
     * @param thisYear counts of later years are not counts
     * @param otherwise the year of a list that names none
     */
    record Settings(String district, int thisYear, int otherwise) {}

    private static final int FIRST_YEAR = 1949;

    private final Heads heads;
    private final Settings settings;
    private final Map<String, String> areas;
    private final Map<PeopleBook.Key, People> known;
    private final Preview<PeopleBook.Change> preview = new Preview<>();
    private final Map<PeopleBook.Key, Line> seen = new HashMap<>();

    private PeopleList(Heads heads, Settings settings, Map<String, String> areas, Map<PeopleBook.Key, People> known) {
        this.heads = heads;
        this.settings = settings;
        this.areas = areas;
        this.known = known;
    }

    static Heads heads(List<String> head) {
        return Heads.of(head, "code", "year", "resident", "floating");
    }

    /** @param areas names by code */
    static Preview<PeopleBook.Change> read(
            Heads heads,
            Iterator<Line> lines,
            Settings settings,
            Map<String, String> areas,
            Map<PeopleBook.Key, People> known) {
        var list = new PeopleList(heads, settings, areas, known);
        lines.forEachRemaining(list::take);
        return list.preview;
    }

    private void take(Line line) {
        preview.readOne();
        switch (AreaCode.read(heads.cell(line.cells(), "code"))) {
            case CodeRead.Bad bad -> preview.refuse(new RowRefused(line, bad.fault()));
            case AreaCode code -> {
                if (!code.district().equals(settings.district())) preview.elsewhere();
                else if (areas.containsKey(code.full())) own(line, code.full());
                else preview.refuse(new RowRefused(line, PlaceFault.AREA_UNKNOWN));
            }
        }
    }

    private void own(Line line, String area) {
        var year = heads.has("year") ? whole(line, "year") : Optional.of((long) settings.otherwise());
        if (year.isEmpty() || year.get() < FIRST_YEAR || year.get() > settings.thisYear()) {
            preview.refuse(new RowRefused(line, PlaceFault.YEAR_UNLIKELY, FIRST_YEAR, settings.thisYear()));
            return;
        }
        boolean noResident = blank(line, "resident");
        boolean noFloating = blank(line, "floating");
        var resident = whole(line, "resident");
        var floating = whole(line, "floating");
        if (noResident && noFloating) preview.refuse(new RowRefused(line, PlaceFault.COUNTS_EMPTY));
        else if ((resident.isEmpty() && !noResident) || (floating.isEmpty() && !noFloating))
            preview.refuse(new RowRefused(line, PlaceFault.COUNT_NOT_WHOLE));
        else settle(line, new People(area, Math.toIntExact(year.get()), resident.orElse(null), floating.orElse(null)));
    }

    private void settle(Line line, People people) {
        var key = new PeopleBook.Key(people.area(), people.year());
        var earlier = seen.putIfAbsent(key, line);
        var before = known.get(key);
        if (earlier != null) preview.refuse(new RowRefused(line, PlaceFault.COUNT_TWICE, earlier.number()));
        else if (people.equals(before)) preview.unchanged();
        else preview.change(new PeopleBook.Change(people, before));
    }

    /** Publishers write a dash or NA where they know no count. */
    private boolean blank(Line line, String meaning) {
        return heads.cell(line.cells(), meaning).matches("|-+|—+|NA|N/A");
    }

    private Optional<Long> whole(Line line, String meaning) {
        String digits =
                heads.cell(line.cells(), meaning).replaceAll("[,, ]", "").replaceFirst("\\.0+$", "");
        return digits.matches("[0-9]{1,12}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }
}
