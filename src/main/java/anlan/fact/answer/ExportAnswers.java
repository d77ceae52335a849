package anlan.fact.answer;

import anlan.fact.sheet.Question;
import anlan.fact.sheet.Sheet;
import anlan.fact.sweep.Walking;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.download.Downloads;
import anlan.ground.paper.Ledger;
import anlan.ground.web.NotFound;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers taken out as a list, a column for each question. */
@UseCase
class ExportAnswers {

    private static final int AT_ONCE = 500;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Walking walking;
    private final Replies replies;
    private final AnswerSheet sheet;
    private final Audit audit;
    private final OfficeClock clock;
    private final Words words;
    private final Downloads downloads;

    ExportAnswers(
            Walking walking,
            Replies replies,
            AnswerSheet sheet,
            Audit audit,
            OfficeClock clock,
            Words words,
            Downloads downloads) {
        this.downloads = downloads;
        this.walking = walking;
        this.replies = replies;
        this.sheet = sheet;
        this.audit = audit;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.SWEEPS_SEE)
    @GetMapping("/sweeps/{id:\\d+}/answers.xlsx")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void xlsx(@PathVariable long id, Viewer viewer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send("xlsx", XLSX, Ledger::xlsx, id, viewer, request, response);
    }

    @May(Right.SWEEPS_SEE)
    @GetMapping("/sweeps/{id:\\d+}/answers.csv")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void csv(@PathVariable long id, Viewer viewer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send("csv", "text/csv;charset=UTF-8", Ledger::csv, id, viewer, request, response);
    }

    private Walking.Round found(long id, Viewer viewer) {
        return walking.find(id, viewer).orElseThrow(NotFound::new);
    }

    private void send(
            String ending,
            String type,
            Ledger.Begin begin,
            long id,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var address = "sweeps/" + id + "/answers." + ending;
        downloads.send(
                new Downloads.Wanted(viewer.who().getName(), address, "answers-" + id + "." + ending, type),
                on -> {
                    found(id, viewer);
                    audit.saw(on ? "answer.gone-on" : "answer.exported", address, null);
                },
                out -> write(begin, found(id, viewer), viewer, out),
                request,
                response);
    }

    private void write(Ledger.Begin begin, Walking.Round round, Viewer viewer, OutputStream out) throws IOException {
        var sheets = replies.sheets(round.id());
        var questions = Replies.questions(sheets);
        var names = walking.names(round.id());
        var at = clock.instant().atZone(clock.getZone());
        var facts = new Ledger.Facts(
                words.say("answer.answers"), round.title(), replies.count(round.id()), at, viewer.name(), at);
        try (var list = begin.list(out, words, facts, sheet.columns(questions))) {
            replies.each(round.id(), AT_ONCE, lot -> put(list, lot, sheets, questions, names));
        }
    }

    private void put(
            Ledger list,
            List<Given> lot,
            Map<String, Sheet> sheets,
            Map<String, Question> questions,
            Map<String, String> names) {
        var photos = replies.photos(lot, sheets);
        try {
            for (var given : lot) {
                list.row(sheet.row(given, sheets, questions, photos, names));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
