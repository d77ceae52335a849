package anlan.fact.transcript;

import anlan.fact.problem.Staffing;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.place.Areas;
import anlan.ground.staff.Units;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Says which column is what and what its words mean; the next ledger begins with it. */
@UseCase
class MatchTranscript {

    private final TranscriptBook book;
    private final TranscriptPages pages;
    private final MeaningPages meaningPages;
    private final Units units;
    private final Staffing staffing;
    private final Areas areas;
    private final Audit audit;

    MatchTranscript(
            TranscriptBook book,
            TranscriptPages pages,
            MeaningPages meaningPages,
            Units units,
            Staffing staffing,
            Areas areas,
            Audit audit) {
        this.book = book;
        this.pages = pages;
        this.meaningPages = meaningPages;
        this.units = units;
        this.staffing = staffing;
        this.areas = areas;
        this.audit = audit;
    }

    @May(Right.PROBLEMS_KEEP)
    @PostMapping("/problems/transcripts/{id}/matching")
    ModelAndView match(@PathVariable long id, @RequestParam Map<String, String> form, Viewer viewer) {
        var sent = book.find(id, viewer).filter(s -> s.taken() == null).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        var columns = columns(sent, form, refusals);
        var matches = book.matches(sent).with(columns, meanings(form, refusals));
        if (refusals.any()) {
            return Page.refused(TranscriptPages.VIEW, pages.page(sent, matches, viewer), refusals);
        }
        book.match(id, matches, viewer);
        audit.did("transcript.matched", "transcript/" + id, null, columns, null);
        return Page.to(sent.path(), "transcript.note-matched");
    }

    private static Map<String, String> columns(TranscriptBook.Sent sent, Map<String, String> form, Refusals refusals) {
        var columns = new LinkedHashMap<String, String>();
        for (int i = 0; i < sent.head().size(); i++) {
            var name = sent.head().get(i);
            int at = i;
            Part.of(form.getOrDefault("column." + i, "")).ifPresent(part -> {
                if (columns.put(part.word(), name) != null) {
                    refusals.add(TranscriptFault.MATCHED_TWICE, "column." + at, name);
                }
            });
        }
        refusals.require(columns.containsKey(Part.TITLE.word()), TranscriptFault.TITLE_UNMATCHED, "");
        return columns;
    }

    private Map<String, Map<String, String>> meanings(Map<String, String> form, Refusals refusals) {
        var names = new Names(units, staffing, areas);
        var meanings = new LinkedHashMap<String, Map<String, String>>();
        form.forEach((field, typed) -> {
            var bits = field.split("\\.", 3);
            var part = bits.length == 3 && bits[0].equals("word")
                    ? Part.of(bits[1]).orElse(null)
                    : null;
            if (part == null || Part.NAMED.contains(part) && typed.isBlank()) {
                return;
            }
            var known = part == Part.UNIT
                    ? names.unit(typed.strip()).isPresent()
                    : part == Part.AREA
                            ? names.area(typed.strip()).isPresent()
                            : typed.isEmpty()
                                    || meaningPages.options(part).stream()
                                            .anyMatch(o -> o.value().equals(typed));
            if (refusals.require(known, TranscriptFault.MEANING_UNKNOWN, field, typed)) {
                meanings.computeIfAbsent(part.word(), p -> new LinkedHashMap<>())
                        .put(bits[2], typed.strip());
            }
        });
        return meanings;
    }
}
