package anlan.ground.gazetteer;

import anlan.ground.place.AreaBook;
import anlan.ground.place.AreaCode;
import anlan.ground.place.AreaName;
import anlan.ground.place.CodeRead;
import anlan.ground.place.Level;
import anlan.ground.place.PlaceFault;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A list of areas read against those already known: which are new, which have another name, which rows are wrong and why. */
final class AreaList {
    private record Entry(Line line, AreaCode code, String name) {}

    private final Heads heads;
    private final String district;
    private final Map<String, String> known;
    private final Preview<AreaBook.Change> preview = new Preview<>();
    private final Map<String, Entry> entries = new TreeMap<>();

    private AreaList(Heads heads, String district, Map<String, String> known) {
        this.heads = heads;
        this.district = district;
        this.known = known;
    }

    static Heads heads(List<String> head) {
        return Heads.of(head, "code", "name", "level", "parent");
    }

    /**
     * @param district six digits; rows of others are counted and left alone
     * @param known names of the areas there are, by code
     */
    static Preview<AreaBook.Change> read(
            Heads heads, Iterator<Line> lines, String district, Map<String, String> known) {
        var list = new AreaList(heads, district, known);
        lines.forEachRemaining(list::take);
        // In order of code a parent comes before what is below it.
        list.entries.values().forEach(list::settle);
        return list.preview;
    }

    private void take(Line line) {
        preview.readOne();
        switch (AreaCode.read(heads.cell(line.cells(), "code"))) {
            case CodeRead.Bad bad -> preview.refuse(new RowRefused(line, bad.fault()));
            case AreaCode code -> {
                if (code.district().equals(district)) own(line, code);
                else preview.elsewhere();
            }
        }
    }

    private void own(Line line, AreaCode code) {
        String name = heads.cell(line.cells(), "name").replaceAll("\\s+", " ").strip();
        var fault = AreaName.fault(name).or(() -> levelFault(line, code)).or(() -> parentFault(line, code));
        var earlier = entries.get(code.full());
        if (fault.isPresent()) preview.refuse(new RowRefused(line, fault.get()));
        else if (earlier == null) entries.put(code.full(), new Entry(line, code, name));
        else if (earlier.name().equals(name)) preview.unchanged();
        else
            preview.refuse(
                    new RowRefused(line, PlaceFault.CODE_TWICE, earlier.line().number()));
    }

    private Optional<PlaceFault> levelFault(Line line, AreaCode code) {
        String word = heads.cell(line.cells(), "level");
        if (word.isEmpty()) return Optional.empty();
        var level = Heads.level(word);
        if (level.isEmpty()) return Optional.of(PlaceFault.LEVEL_UNKNOWN);
        return level.get() == code.level() ? Optional.empty() : Optional.of(PlaceFault.LEVEL_UNLIKE_CODE);
    }

    private Optional<PlaceFault> parentFault(Line line, AreaCode code) {
        String written = heads.cell(line.cells(), "parent");
        // What is above the district is not ours to keep.
        if (written.isEmpty() || code.level() == Level.DISTRICT) return Optional.empty();
        return AreaCode.read(written) instanceof AreaCode parent
                        && code.parent().equals(Optional.of(parent.full()))
                ? Optional.empty()
                : Optional.of(PlaceFault.PARENT_UNLIKE_CODE);
    }

    private void settle(Entry entry) {
        String before = known.get(entry.code().full());
        boolean orphan = entry.code()
                .parent()
                .filter(p -> !p.endsWith("000000") && !isThere(p))
                .isPresent();
        if (orphan)
            preview.refuse(new RowRefused(
                    entry.line(),
                    PlaceFault.PARENT_UNKNOWN,
                    entry.code().parent().orElseThrow()));
        else if (entry.name().equals(before)) preview.unchanged();
        else preview.change(new AreaBook.Change(entry.code(), entry.name(), before));
    }

    private boolean isThere(String code) {
        return known.containsKey(code) || entries.containsKey(code);
    }
}
