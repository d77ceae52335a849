package anlan.desk.demo;

import anlan.fact.submission.Answer;
import anlan.fact.submission.Sent;
import anlan.fact.submission.Submissions;
import anlan.fact.sweep.Walking;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Blocks of made-up sweeps, walked one after the other; what their forms say comes in as from a phone. */
@Component
class Walks {

    private static final int MINUTES = 23;

    private record Begun(long sweep, long sheet) {}

    private final Submissions submissions;
    private final Walking walking;
    private final Cast cast;
    private final Map<String, Begun> begun = new HashMap<>();

    Walks(Submissions submissions, Walking walking, Cast cast) {
        this.submissions = submissions;
        this.walking = walking;
        this.cast = cast;
    }

    void begun(String title, long sweep, long sheet) {
        begun.put(title, new Begun(sweep, sheet));
    }

    long id(String title) {
        return Objects.requireNonNull(begun.get(title), title).sweep();
    }

    /**
     * Walks on until so many hundredths of the blocks are walked.
     *
     * @param people by their team
     * @param found something is found in every so-manieth block; 0 for none
     */
    void upTo(String title, List<String> people, int hundredths, int found, LocalDateTime from) {
        var all = sideBySide(walking.spots(id(title)), people.size());
        var at = from;
        for (int i = 0; i < all.size() * hundredths / 100; i++) {
            if (all.get(i).visits() == 0) {
                walk(title, all.get(i), people, found > 0 && i % found == found - 1 ? i / found : -1, at);
                at = at.plusMinutes(MINUTES);
            }
        }
    }

    /** A block of each team in turn. */
    private static List<Walking.Spot> sideBySide(List<Walking.Spot> spots, int teams) {
        var count = new int[teams];
        var turn = new HashMap<Walking.Spot, Integer>();
        spots.forEach(spot -> turn.put(spot, count[Objects.requireNonNull(spot.team()) - 1]++));
        return spots.stream().sorted(Comparator.comparingInt(turn::get)).toList();
    }

    private void walk(String title, Walking.Spot spot, List<String> people, int found, LocalDateTime at) {
        int team = Objects.requireNonNull(spot.team());
        var sent = sent(Objects.requireNonNull(begun.get(title)), title, spot, found, cast.instant(at));
        cast.as(people.get(team - 1), at, viewer -> {
            var answer = submissions.take(sent, viewer);
            if (!(answer instanceof Answer.Taken)) {
                throw new IllegalStateException(title + " " + spot + ": " + answer);
            }
        });
    }

    private static Sent sent(Begun begun, String title, Walking.Spot spot, int found, Instant at) {
        var findings = Pack.rows("sweep-findings.csv");
        return new Sent(
                id(title, spot, "edition"),
                id(title, spot, "form"),
                null,
                begun.sweep(),
                spot.cut(),
                spot.cell(),
                begun.sheet(),
                1,
                at,
                at,
                at,
                found < 0 ? Sent.Result.CLEAR : Sent.Result.FOUND,
                null,
                0,
                Questions.answers(spot.number(), found >= 0),
                found < 0 ? List.of() : List.of(found(findings.get(found % findings.size()), id(title, spot, "found"))),
                List.of(),
                null,
                "phone");
    }

    private static Sent.Found found(NamedCsvRecord row, UUID id) {
        return new Sent.Found(
                id,
                row.getField("category"),
                row.getField("severity"),
                row.getField("title"),
                row.getField("detail"),
                null,
                List.of());
    }

    private static UUID id(String title, Walking.Spot spot, String what) {
        return UUID.nameUUIDFromBytes((title + spot.cut() + "/" + spot.cell() + what).getBytes(StandardCharsets.UTF_8));
    }
}
