package anlan.fact.answer;

import anlan.fact.sheet.Kind;
import anlan.fact.sheet.Question;
import anlan.fact.sheet.Sheet;
import anlan.fact.sweep.Walking;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody reads what was answered, block by block. */
@UseCase
class ShowAnswers {

    private static final int SHOWN = 50;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** @param later path of those before on the list; empty where there are none. The same for {@code earlier}. */
    record AnswersPage(
            String title, String sweep, String path, String count, String later, String earlier, List<Reply> replies) {}

    record Reply(String block, String path, String sheet, String at, String by, String result, List<Said> answers) {}

    /** @param photo path of the photo that answers; empty where it is none, or not redrawn yet */
    record Said(String question, String answer, String photo) {}

    private final Walking walking;
    private final Replies replies;
    private final OfficeClock clock;
    private final Words words;

    ShowAnswers(Walking walking, Replies replies, OfficeClock clock, Words words) {
        this.walking = walking;
        this.replies = replies;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.SWEEPS_SEE)
    @GetMapping("/sweeps/{id:\\d+}/answers")
    ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "0") int skip, Viewer viewer) {
        var round = walking.find(id, viewer).orElseThrow(NotFound::new);
        var all = replies.of(id, Math.max(0, skip), SHOWN);
        var sheets = replies.sheets(id);
        var photos = replies.photos(all, sheets);
        var names = walking.names(id);
        long count = replies.count(id);
        return Page.of(
                "fact/answer/ShowAnswers",
                new AnswersPage(
                        words.say("answer.answers"),
                        round.title(),
                        round.path(),
                        words.say("answer.count", count),
                        skip > 0 ? step(round, skip - SHOWN) : "",
                        skip + SHOWN < count ? step(round, skip + SHOWN) : "",
                        all.stream()
                                .map(g -> reply(round, g, sheets, photos, names))
                                .toList()));
    }

    private static String step(Walking.Round round, int skip) {
        return round.path() + "/answers" + (skip > 0 ? "?skip=" + skip : "");
    }

    private Reply reply(
            Walking.Round round,
            Given given,
            Map<String, Sheet> sheets,
            Map<String, String> photos,
            Map<String, String> names) {
        var sheet = Replies.sheet(sheets, given);
        return new Reply(
                names.getOrDefault(given.block(), ""),
                round.path() + "/submissions/" + given.edition(),
                sheet.map(s -> words.say("answer.sheet", s.title(), s.version()))
                        .orElse(""),
                MINUTE.format(given.at().atZone(clock.getZone())),
                given.by(),
                words.say("answer.result-" + given.result()),
                sheet.map(s -> said(s, given, photos)).orElse(List.of()));
    }

    private List<Said> said(Sheet sheet, Given given, Map<String, String> photos) {
        var kept = sheet.check(given.answers()).kept();
        return sheet.asked().stream()
                .map(q -> said(q, Replies.said(q, kept), photos))
                .filter(a -> !a.answer().isEmpty() || !a.photo().isEmpty())
                .toList();
    }

    private Said said(Question question, String answer, Map<String, String> photos) {
        if (question.kind() != Kind.PHOTO || answer.isEmpty()) {
            return new Said(question.label().said(), answer, "");
        }
        var path = photos.getOrDefault(answer, "");
        return new Said(question.label().said(), path.isEmpty() ? words.say("answer.photo-soon") : "", path);
    }
}
