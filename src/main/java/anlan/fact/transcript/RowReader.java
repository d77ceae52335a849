package anlan.fact.transcript;

import anlan.fact.matching.Identities;
import anlan.fact.problem.Account;
import anlan.fact.problem.Bringing.Noted;
import anlan.fact.problem.Categories;
import anlan.fact.problem.Said;
import anlan.ground.paper.Row;
import anlan.ground.web.Refusals;
import anlan.ground.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a row of a ledger as a problem, or says why it is none. */
final class RowReader {

    private static final int TITLE = 60;
    private static final int SPOT = 120;

    /** What is kept as it is written because the house cannot read it. */
    enum Notice {
        PERSON_UNKNOWN,
        DUE_UNREADABLE,
        PLACE_OF_UNIT
    }

    /** @param problem null when the row is refused */
    record Read(Row row, @Nullable Brought problem, List<Refused> refused, Set<Notice> notices) {}

    record Brought(Account account, Noted noted) {}

    private final Sheet sheet;
    private final Matches matches;
    private final Names names;
    private final Categories categories;
    private final LocalDate today;
    private final StandingReader standing;
    private final String by;

    RowReader(Sheet sheet, Matches matches, Names names, Categories categories, LocalDate today, String by) {
        this.sheet = sheet;
        this.matches = matches;
        this.names = names;
        this.categories = categories;
        this.today = today;
        this.standing = new StandingReader(sheet, matches, names);
        this.by = by;
    }

    Read read(Row row) {
        var refusals = new Refusals();
        var notices = EnumSet.noneOf(Notice.class);
        var noted = standing.read(row, refusals, notices);
        var account = account(row, noted, refusals, notices);
        numbered(row, refusals);
        return new Read(
                row.with(Identities::masked),
                refusals.any() || account == null || noted == null ? null : new Brought(account, noted),
                refusals.all(),
                notices);
    }

    /** All that a row says is kept and read by many: a private person's number is not. */
    private void numbered(Row row, Refusals refusals) {
        for (int i = 0; i < sheet.head().size(); i++) {
            refusals.require(
                    !Identities.numbered(row.cell(i)),
                    TranscriptFault.NUMBER_OF_PERSON,
                    "row",
                    sheet.head().get(i));
        }
    }

    private String cell(Row row, Part part) {
        return sheet.cell(row, matches, part);
    }

    private @Nullable Account account(Row row, @Nullable Noted noted, Refusals refusals, Set<Notice> notices) {
        var said = cell(row, Part.TITLE);
        refusals.require(!said.isEmpty(), TranscriptFault.TITLE_MISSING, Part.TITLE.word());
        var detail = (said.length() > TITLE ? said + "\n" : "") + cell(row, Part.DETAIL);
        refusals.require(detail.length() <= Said.LONGEST, TranscriptFault.WORDS_LONG, Part.DETAIL.word(), Said.LONGEST);
        var category = code(row, Part.CATEGORY, TranscriptFault.CATEGORY_UNKNOWN, refusals);
        refusals.require(
                category.isEmpty() || categories.find(category).isPresent(),
                TranscriptFault.CATEGORY_UNKNOWN,
                Part.CATEGORY.word(),
                category);
        var severity = code(row, Part.SEVERITY, TranscriptFault.SEVERITY_UNKNOWN, refusals);
        var nature = code(row, Part.NATURE, TranscriptFault.NATURE_UNKNOWN, refusals);
        var area = area(row, noted, refusals, notices);
        var found = found(row, refusals);
        var spot = cell(row, Part.SPOT);
        refusals.require(spot.length() <= SPOT, TranscriptFault.WORDS_LONG, Part.SPOT.word(), SPOT);
        return refusals.any() || found == null
                ? null
                : new Account(
                        1,
                        category,
                        Account.Nature.valueOf(nature.toUpperCase(Locale.ROOT)),
                        Account.Severity.valueOf(severity.toUpperCase(Locale.ROOT)),
                        area,
                        spot,
                        null,
                        title(said),
                        detail.strip(),
                        Account.Source.IMPORT,
                        found,
                        "",
                        by,
                        Instant.EPOCH);
    }

    /** Cut at the last sign before the most that a name may have. */
    private static String title(String said) {
        if (said.length() <= TITLE) {
            return said.replaceAll("\\s+", " ");
        }
        var cut = said.substring(0, TITLE - 1).replaceAll("\\s+", " ");
        var at = cut.replaceAll("[^\\p{P}]", " ").stripTrailing().length();
        return (at > TITLE / 3 ? cut.substring(0, at - 1) : cut) + "…";
    }

    /** Without a column most are of the first kind; what kind a problem is has to be said. */
    private String code(Row row, Part part, TranscriptFault fault, Refusals refusals) {
        var word = cell(row, part);
        var code = matches.code(part, word);
        if (code == null && word.isEmpty() && part != Part.CATEGORY) {
            return part == Part.NATURE ? "single" : "minor";
        }
        refusals.require(code != null, fault, part.word(), word);
        return Objects.requireNonNullElse(code, "");
    }

    /** Where the row names none, that of the unit, if it answers for one only. */
    private String area(Row row, @Nullable Noted noted, Refusals refusals, Set<Notice> notices) {
        var word = cell(row, Part.AREA);
        var said = matches.code(Part.AREA, word);
        var named = said == null ? names.area(word + " " + cell(row, Part.SPOT)) : names.area(said);
        if (named.isPresent()) {
            return named.get().code();
        }
        var unit = standing.unit(cell(row, Part.UNIT));
        if (word.isEmpty() && noted != null && unit != null && unit.areas().size() == 1) {
            notices.add(Notice.PLACE_OF_UNIT);
            return unit.areas().getFirst();
        }
        refusals.add(TranscriptFault.AREA_UNKNOWN, Part.AREA.word(), word);
        return "";
    }

    private @Nullable LocalDate found(Row row, Refusals refusals) {
        var word = cell(row, Part.FOUND);
        if (!refusals.require(!word.isEmpty(), TranscriptFault.FOUND_MISSING, Part.FOUND.word())) {
            return null;
        }
        var day = Days.of(word).orElse(null);
        refusals.require(day != null, TranscriptFault.FOUND_UNREADABLE, Part.FOUND.word(), word);
        refusals.require(day == null || !day.isAfter(today), TranscriptFault.FOUND_IN_FUTURE, Part.FOUND.word(), word);
        return day;
    }
}
