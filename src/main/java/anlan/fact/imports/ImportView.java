package anlan.fact.imports;

import anlan.fact.coverage.Coverage;
import anlan.fact.dataset.Difference;
import anlan.fact.rejection.Reason;
import anlan.ground.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An import as machines read it. */
record ImportView(
        long id,
        String dataset,
        String source,
        String state,
        double progress,
        Rows rows,
        List<Said> reasons,
        List<Difference.Change> sample,
        @Nullable Period period,
        List<Asked> questions,
        boolean undone) {

    record Rows(long read, long added, long corrected, long withdrawn, long unchanged, long rejected) {}

    /**
     * @param reason stable code
     * @param what the sentence, with what the first such row said
     * @param count how many rows; 0 when it is about the whole file
     */
    record Said(String reason, String where, String what, long count) {}

    record Period(String from, String to) {}

    record Asked(String area, String asks, String from, String to) {}

    static ImportView of(Imported imported, Words words) {
        var counts = imported.counts();
        var spoken = imported.spoken();
        var over = spoken == null || spoken.fromMonth() > spoken.toMonth();
        return new ImportView(
                imported.id(),
                imported.dataset(),
                imported.sourceName(),
                imported.state().code(),
                imported.progress() / 100.0,
                new Rows(
                        imported.read(),
                        counts.added(),
                        counts.corrected(),
                        counts.withdrawn(),
                        counts.unchanged(),
                        imported.rejected()),
                imported.reasons().stream().map(r -> said(r, words)).toList(),
                imported.sample(),
                over || spoken == null ? null : new Period(month(spoken.fromMonth()), month(spoken.toMonth())),
                spoken == null
                        ? List.of()
                        : spoken.questions().stream()
                                .map(q -> new Asked(q.area(), q.asks(), month(q.fromMonth()), month(q.toMonth())))
                                .toList(),
                imported.undone());
    }

    private static Said said(Reason reason, Words words) {
        var code = reason.key().substring(reason.key().indexOf('.') + 1);
        return new Said(code, reason.where(), reason.said(words), reason.count());
    }

    private static String month(int number) {
        return Coverage.month(number).toString();
    }
}
