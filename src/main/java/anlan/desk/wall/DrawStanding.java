package anlan.desk.wall;

import anlan.ground.web.Words;
import anlan.judgement.indicator.Value;
import anlan.judgement.indicator.Verdict;
import anlan.promise.plan.Objective;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the promises stand: as the overview says it, for six metres. */
@Component
class DrawStanding {

    private final Lines lines;
    private final Words words;

    DrawStanding(Lines lines, Words words) {
        this.lines = lines;
        this.words = words;
    }

    Board.Standing of(Reading reading) {
        var values = reading.whole(reading.period());
        var objectives = reading.campaign().objectives().stream()
                .map(o -> objective(reading, o, values))
                .toList();
        return new Board.Standing(title(values.values()), counts(values.values()), objectives);
    }

    /** The sentence that the page answers with; what is fine is not in it unless all is. */
    private String title(Collection<Value> values) {
        var said = List.of(Verdict.MISSED, Verdict.AT_RISK, Verdict.UNKNOWN).stream()
                .map(v -> new Board.Count(v.code(), count(values, v)))
                .filter(c -> c.number() > 0)
                .map(c -> words.say(
                        "wall.count-of",
                        c.number(),
                        words.say("web.verdict-" + c.verdict()).toLowerCase(Words.locale())))
                .collect(Collectors.joining(words.say("wall.and")));
        return said.isEmpty()
                ? words.say("wall.standing-fine", values.size())
                : words.say("wall.standing", values.size(), said);
    }

    private static List<Board.Count> counts(Collection<Value> values) {
        return Verdict.WORST_FIRST.stream()
                .map(v -> new Board.Count(v.code(), count(values, v)))
                .filter(c -> c.number() > 0)
                .toList();
    }

    private static long count(Collection<Value> values, Verdict verdict) {
        return values.stream().filter(v -> v.verdict() == verdict).count();
    }

    private Board.Objective objective(Reading reading, Objective objective, Map<String, Value> values) {
        var own = reading.campaign().indicators().stream()
                .filter(i -> i.objective().equals(objective.code()) && values.containsKey(i.code()))
                .toList();
        var worst = Verdict.worst(own.stream()
                .map(i -> Objects.requireNonNull(values.get(i.code())).verdict())
                .toList());
        return new Board.Objective(
                objective.name().in(Words.chinese()),
                worst.code(),
                own.stream()
                        .map(i -> lines.of(
                                Lines.name(i), i, Objects.requireNonNull(values.get(i.code())), reading.withheld()))
                        .toList());
    }
}
