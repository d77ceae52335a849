package anlan.fact.imports;

import anlan.fact.dataset.Difference;
import java.util.List;

/** One import, ready to show. */
record ImportPage(
        String title,
        long id,
        String about,
        String state,
        String verdict,
        String sentence,
        boolean running,
        int progress,
        List<Figure> figures,
        String reasonsTitle,
        List<Why> reasons,
        boolean rejected,
        List<Difference.Change> sample,
        List<String> questions,
        List<Why> moved,
        boolean mayCommit,
        String commit,
        boolean mayUndo,
        boolean mayMatch) {

    record Figure(String name, String value) {}

    record Why(String sentence, String count) {}
}
