package anlan.fact.imports;

import anlan.fact.coverage.Batches;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Months and areas without a row: none, or missing? Until somebody says, they are missing. */
@UseCase
class Questions {

    private static final String ASKED = """
            select q.id, q.area, q.asks, q.from_month, q.to_month, i.file_name, i.id as import_id,
              (select a.answer from coverage_answer a where a.district = q.district and a.question = q.id
                order by a.answered_at desc limit 1) as answer
            from coverage_question q join batch b on b.district = q.district and b.id = q.batch
            join import i on i.district = b.district and i.id = b.import
            where b.unit = any(:units) and not exists (select from batch u where u.district = b.district and u.undoes = b.id)
            """;

    record Asked(
            long id,
            String area,
            String asks,
            int fromMonth,
            int toMonth,
            String fileName,
            long importId,
            @Nullable String answer) {}

    record Line(long id, String sentence, String file, long importId, String answer, boolean open) {}

    record QuestionsPage(String title, List<Line> open, List<Line> answered, boolean may) {}

    private final JdbcClient jdbc;
    private final ImportPages pages;
    private final OfficeClock clock;
    private final Audit audit;
    private final Words words;

    Questions(JdbcClient jdbc, ImportPages pages, OfficeClock clock, Audit audit, Words words) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.clock = clock;
        this.audit = audit;
        this.words = words;
    }

    @May(Right.DATA_SEE)
    @GetMapping("/coverage")
    ModelAndView list(Viewer viewer) {
        var lines = jdbc
                .sql(ASKED + " order by q.id desc limit 500")
                .param("units", viewer.units(Right.DATA_SEE).toArray(Long[]::new))
                .query(Asked.class)
                .list()
                .stream()
                .map(this::line)
                .toList();
        return Page.of(
                "fact/imports/Questions",
                new QuestionsPage(
                        words.say("imports.questions"),
                        lines.stream().filter(Line::open).toList(),
                        lines.stream().filter(l -> !l.open()).toList(),
                        viewer.may(Right.DATA_IMPORT)));
    }

    @May(Right.DATA_IMPORT)
    @PostMapping("/coverage/{id}/answers")
    ModelAndView answer(@PathVariable long id, @RequestParam String answer, Viewer viewer) {
        var asked = jdbc.sql(ASKED + " and q.id = :id")
                .param("units", viewer.units(Right.DATA_IMPORT).toArray(Long[]::new))
                .param("id", id)
                .query(Asked.class)
                .optional()
                .orElseThrow(NotFound::new);
        var said = answer.equals("none") ? "none" : "missing";
        jdbc.sql(
                        "insert into coverage_answer (question, answered_at, answered_by, answer) values (:id, :at, :by, :answer)")
                .param("id", id)
                .param("at", Batches.utc(clock.instant()))
                .param("by", viewer.name())
                .param("answer", said)
                .update();
        audit.did(
                "dataset.answer",
                "coverage/" + id,
                asked.answer() == null ? null : Map.of("answer", asked.answer()),
                Map.of("answer", said),
                null);
        return Page.to("/coverage", "imports.answered");
    }

    private Line line(Asked asked) {
        var answer = asked.answer();
        return new Line(
                asked.id(),
                pages.question(asked.asks(), asked.area(), asked.fromMonth(), asked.toMonth()),
                asked.fileName(),
                asked.importId(),
                answer == null ? "" : words.say("imports.answer-" + asked.asks() + "-" + answer),
                answer == null);
    }
}
