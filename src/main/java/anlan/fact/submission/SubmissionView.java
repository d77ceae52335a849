package anlan.fact.submission;

import java.util.List;

/** What was sent, ready to be shown. */
interface SubmissionView {

    record ListPage(String title, String sweep, String sweepPath, String waiting, List<Line> lines) {}

    record Line(
            String path, String block, String by, String at, String result, String badge, String state, String why) {}

    /**
     * @param otherwise how it went by the version that counts; empty where that is the same
     * @param decides whether the viewer may let it count or set it aside
     */
    record OnePage(
            String title,
            String path,
            String sweep,
            String sweepPath,
            String listPath,
            Line line,
            List<String> why,
            String otherwise,
            String clock,
            String said,
            List<Item> findings,
            List<Given> answers,
            List<Line> others,
            boolean decides,
            String words) {}

    /** @param problem path of the ledger's entry; empty while there is none */
    record Item(
            String title,
            String detail,
            String place,
            String problem,
            String number,
            List<Shot> shots,
            String pending) {}

    record Shot(String path) {}

    /**
     * @param photo path of the photo that answers; empty where there is none
     * @param otherwise what the version that counts says; empty where that is the same
     */
    record Given(String question, String answer, String photo, String otherwise) {}
}
