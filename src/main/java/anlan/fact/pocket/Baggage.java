package anlan.fact.pocket;

import anlan.fact.sheet.Sheet;
import anlan.fact.submission.Submissions;
import anlan.ground.staff.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a phone takes along. */
interface Baggage {

    record Kept(List<Choice> categories, List<Choice> severities, List<RoundKept> rounds) {}

    record RoundKept(
            long id,
            String title,
            String from,
            String to,
            @Nullable Integer team,
            long sheet,
            int sheetVersion,
            @Nullable Sheet questions,
            List<SpotKept> spots,
            List<Submissions.Own> own) {}

    /**
     * @param mine whether it is the team's
     * @param others visits by others than the viewer
     * @param outline GeoJSON; empty where it is not drawn
     */
    record SpotKept(
            long cut,
            int cell,
            int number,
            String name,
            String area,
            boolean mine,
            int visits,
            int findings,
            String by,
            int others,
            String outline) {}
}
