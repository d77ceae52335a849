package anlan.fact.transcript;

import anlan.fact.wording.ProblemDays;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.paper.Ledger;
import anlan.ground.web.NotFound;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A ledger goes out again in its own columns: what did not change since as it came in, what did as it is now. */
@UseCase
class CopyTranscript {

    private record Row(
            long problem, int acts, List<String> cells, String number, List<String> notes, boolean changed) {}

    private final JdbcClient jdbc;
    private final TranscriptBook book;
    private final Changed changed;
    private final ProblemDays days;
    private final Audit audit;
    private final OfficeClock clock;
    private final Words words;

    CopyTranscript(
            JdbcClient jdbc,
            TranscriptBook book,
            Changed changed,
            ProblemDays days,
            Audit audit,
            OfficeClock clock,
            Words words) {
        this.jdbc = jdbc;
        this.book = book;
        this.changed = changed;
        this.days = days;
        this.audit = audit;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.PROBLEMS_KEEP)
    @GetMapping("/problems/transcripts/{id}.xlsx")
    void xlsx(@PathVariable long id, Viewer viewer, HttpServletResponse response) throws IOException {
        var sent = book.find(id, viewer).filter(s -> s.taken() != null).orElseThrow(NotFound::new);
        audit.saw("transcript.copied", "transcript/" + id, null);
        var rows = rows(id);
        var at = clock.instant().atZone(clock.getZone());
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"ledger-" + id + ".xlsx\"");
        response.setHeader("Cache-Control", "no-store");
        var facts = new Ledger.Facts(
                sent.above().isEmpty() ? sent.fileName() : sent.above().getFirst(),
                String.join(" ", sent.above().stream().skip(1).toList()),
                (long) rows.size(),
                at,
                viewer.name(),
                at);
        var columns = new ArrayList<>(
                sent.head().stream().map(name -> Ledger.Column.text(name, 16)).toList());
        columns.add(Ledger.Column.text(words.say("transcript.number"), 16));
        try (var out = Ledger.xlsx(response.getOutputStream(), words, facts, columns)) {
            var matches = book.matches(sent);
            for (var row : rows) {
                out.row(cells(row, sent.head(), matches));
            }
            rows.stream().limit(1).flatMap(r -> r.notes().stream()).forEach(out::note);
        }
    }

    private List<Row> rows(long id) {
        return jdbc.sql("""
                        select r.problem, r.acts, r.cells, p.number, c.notes,
                          (select max(a.number) from problem_act a where a.problem = r.problem) > r.acts
                            or (select max(v.version) from problem_account v where v.problem = r.problem) > 1 as changed
                        from transcript_row r
                        join transcript_commit c on c.district = r.district and c.transcript = r.transcript
                        join problem_now p on p.district = r.district and p.problem = r.problem
                        where r.transcript = :id order by r.line
                        """)
                .param("id", id)
                .query((row, n) -> new Row(
                        row.getLong("problem"),
                        row.getInt("acts"),
                        TranscriptBook.strings(row, "cells"),
                        row.getString("number"),
                        TranscriptBook.strings(row, "notes"),
                        row.getBoolean("changed")))
                .list();
    }

    private Object[] cells(Row row, List<String> head, Matches matches) {
        var cells = new ArrayList<Object>();
        row.cells().forEach(c -> cells.add(CellTyped.of(c)));
        if (row.changed()) {
            changed.since(row.problem(), row.acts()).forEach((part, now) -> {
                var column = matches.column(part);
                if (column != null) {
                    cells.set(head.indexOf(column), CellTyped.of(now));
                }
            });
        }
        cells.add(days.number(row.number()));
        return cells.toArray();
    }
}
