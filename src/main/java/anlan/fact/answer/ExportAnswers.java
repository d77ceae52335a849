package anlan.fact.answer;

import anlan.fact.sweep.Walking;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.paper.Ledger;
import anlan.ground.paper.Ledger.Column;
import anlan.ground.store.WritesToLine;
import anlan.ground.web.NotFound;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers taken out as a list, a column for each question. */
@UseCase
class ExportAnswers {

    private static final int MOST = 100_000;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Walking walking;
    private final Replies replies;
    private final AnswerSheet sheet;
    private final Audit audit;
    private final OfficeClock clock;
    private final Words words;

    ExportAnswers(Walking walking, Replies replies, AnswerSheet sheet, Audit audit, OfficeClock clock, Words words) {
        this.walking = walking;
        this.replies = replies;
        this.sheet = sheet;
        this.audit = audit;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.SWEEPS_SEE)
    @GetMapping("/sweeps/{id:\\d+}/answers.xlsx")
    @WritesToLine(isolation = Isolation.REPEATABLE_READ)
    void xlsx(@PathVariable long id, Viewer viewer, HttpServletResponse response) throws IOException {
        var round = walking.find(id, viewer).orElseThrow(NotFound::new);
        begin(response, id, "xlsx", XLSX);
        write(Ledger::xlsx, round, viewer, response);
    }

    @May(Right.SWEEPS_SEE)
    @GetMapping("/sweeps/{id:\\d+}/answers.csv")
    @WritesToLine(isolation = Isolation.REPEATABLE_READ)
    void csv(@PathVariable long id, Viewer viewer, HttpServletResponse response) throws IOException {
        var round = walking.find(id, viewer).orElseThrow(NotFound::new);
        begin(response, id, "csv", "text/csv;charset=UTF-8");
        write(Ledger::csv, round, viewer, response);
    }

    private void begin(HttpServletResponse response, long id, String ending, String type) {
        audit.saw("answer.exported", "sweeps/" + id + "/answers." + ending, null);
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"answers-" + id + "." + ending + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Begins a list of one kind or another. */
    private interface Begin {
        Ledger list(OutputStream out, Words words, Ledger.Facts facts, List<Column> columns) throws IOException;
    }

    private void write(Begin begin, Walking.Round round, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var all = replies.of(round.id(), MOST);
        var sheets = replies.sheets(all);
        var questions = Replies.questions(sheets);
        var photos = replies.photos(all, sheets);
        var names = walking.names(round.id());
        var at = clock.instant().atZone(clock.getZone());
        var facts =
                new Ledger.Facts(words.say("answer.answers"), round.title(), (long) all.size(), at, viewer.name(), at);
        try (var list = begin.list(response.getOutputStream(), words, facts, sheet.columns(questions))) {
            for (var given : all) {
                list.row(sheet.row(given, sheets, questions, photos, names));
            }
        }
    }
}
