package anlan.fact.docking;

import anlan.fact.problem.Act;
import anlan.fact.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** One problem as machines read it. */
record ProblemAnswer(
        long id,
        String number,
        int version,
        String title,
        String category,
        String nature,
        String severity,
        String source,
        String area,
        String spot,
        @Nullable Double lon,
        @Nullable Double lat,
        String detail,
        LocalDate foundOn,
        String state,
        int round,
        @Nullable Long unit,
        @Nullable Long person,
        String measure,
        @Nullable LocalDate due,
        List<Done> acts) {

    record Done(
            int number,
            String kind,
            Instant at,
            String by,
            String unitName,
            String words,
            @Nullable Long unit,
            @Nullable LocalDate due,
            @Nullable Long other,
            List<Paper> evidence) {}

    record Paper(long file, String name, boolean photo) {}

    /** Changes with whatever is written or done about it. */
    static String tag(Problem problem) {
        var kept = problem.kept();
        return "\"" + kept.account().version() + "." + kept.acts().size() + "\"";
    }

    static ResponseEntity<ProblemAnswer> answer(Problem problem) {
        return ResponseEntity.ok().eTag(tag(problem)).body(of(problem));
    }

    static ProblemAnswer of(Problem problem) {
        var kept = problem.kept();
        var account = kept.account();
        var now = problem.now();
        var point = account.point();
        return new ProblemAnswer(
                kept.id(),
                kept.number(),
                account.version(),
                account.title(),
                account.category(),
                account.nature().word(),
                account.severity().word(),
                account.source().word(),
                account.area(),
                account.spot(),
                point == null ? null : point.lon(),
                point == null ? null : point.lat(),
                account.detail(),
                account.foundOn(),
                problem.state().word(),
                now.round(),
                now.unit(),
                now.person(),
                now.measure(),
                now.until() == null || !problem.state().open()
                        ? null
                        : now.until().day(),
                kept.acts().stream().map(act -> done(kept, act)).toList());
    }

    private static Done done(Problem.Kept kept, Act act) {
        var step = act.step();
        return new Done(
                act.number(),
                act.kind().word(),
                act.at(),
                act.hand().name(),
                act.hand().unitName(),
                step.text(),
                step.unit(),
                step.until() == null ? null : step.until().day(),
                step.other(),
                kept.evidence().stream()
                        .filter(e -> e.act() == act.number())
                        .map(e -> new Paper(e.file(), e.name(), e.photo()))
                        .toList());
    }
}
