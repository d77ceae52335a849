package anlan.fact.transcript;

import anlan.fact.problem.Bringing.Noted;
import anlan.fact.problem.Problem;
import anlan.fact.problem.Said;
import anlan.fact.transcript.RowReader.Notice;
import anlan.ground.paper.Row;
import anlan.ground.staff.Unit;
import anlan.ground.web.Refusals;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how a problem stands in a ledger kept elsewhere: whose it is, by when, what was done. */
final class StandingReader {

    private final Sheet sheet;
    private final Matches matches;
    private final Names names;

    StandingReader(Sheet sheet, Matches matches, Names names) {
        this.sheet = sheet;
        this.matches = matches;
        this.names = names;
    }

    /** @return null when its state is not known */
    @Nullable
    Noted read(Row row, Refusals refusals, Set<Notice> notices) {
        var word = cell(row, Part.UNIT);
        var unit = unit(word);
        var stands = stands(row, unit, refusals);
        if (stands == null) {
            return null;
        }
        var open = stands != Problem.State.FOUND && stands != Problem.State.FORMER;
        refusals.require(!open || !word.isEmpty(), TranscriptFault.UNIT_MISSING, Part.UNIT.word());
        refusals.require(word.isEmpty() || unit != null, TranscriptFault.UNIT_UNKNOWN, Part.UNIT.word(), word);
        var called = cell(row, Part.PERSON);
        var person = unit == null || called.isEmpty() ? null : names.person(unit.id(), called);
        if (person == null && !called.isEmpty()) {
            notices.add(Notice.PERSON_UNKNOWN);
        }
        var last = cell(row, Part.DUE);
        var due = Days.of(last).orElse(null);
        if (due == null && !last.isEmpty()) {
            notices.add(Notice.DUE_UNREADABLE);
        }
        var done = (cell(row, Part.DONE) + " " + cell(row, Part.DONEON)).strip();
        var measure = cell(row, Part.MEASURE);
        refusals.require(
                Math.max(done.length(), measure.length()) <= Said.LONGEST,
                TranscriptFault.WORDS_LONG,
                Part.MEASURE.word(),
                Said.LONGEST);
        return new Noted(stands, unit == null ? null : unit.id(), person, due, measure, done);
    }

    /** Where nothing is said of it, a unit that has it is working on it. */
    private Problem.@Nullable State stands(Row row, @Nullable Unit unit, Refusals refusals) {
        var word = cell(row, Part.STATE);
        var code = matches.code(Part.STATE, word);
        if (code == null && word.isEmpty()) {
            return unit == null ? Problem.State.FOUND : Problem.State.WORKING;
        }
        if (!refusals.require(code != null, TranscriptFault.STATE_UNKNOWN, Part.STATE.word(), word) || code == null) {
            return null;
        }
        return Problem.State.valueOf(code.toUpperCase(Locale.ROOT));
    }

    @Nullable
    Unit unit(String word) {
        var said = matches.code(Part.UNIT, word);
        return names.unit(said == null ? word : said).orElse(null);
    }

    private String cell(Row row, Part part) {
        return sheet.cell(row, matches, part);
    }
}
