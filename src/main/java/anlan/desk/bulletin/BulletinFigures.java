package anlan.desk.bulletin;

import anlan.ground.document.Block;
import anlan.ground.web.Words;
import anlan.judgement.derivation.Saying;
import anlan.judgement.indicator.Now;
import anlan.judgement.indicator.Value;
import anlan.judgement.indicator.Verdict;
import anlan.promise.plan.PlanIndicator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a bulletin says of the indicators: how many stand how, each in a table, and those that need attention in a sentence. */
@Component
class BulletinFigures {

    private final Saying saying;
    private final Words words;

    BulletinFigures(Saying saying, Words words) {
        this.saying = saying;
        this.words = words;
    }

    String counts(List<Value> values) {
        var counted = new LinkedHashMap<Verdict, Long>();
        Verdict.WORST_FIRST
                .reversed()
                .forEach(v -> counted.put(
                        v, values.stream().filter(x -> x.verdict() == v).count()));
        return counted.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> words.say("bulletin.paper-count", word(e.getKey()), e.getValue()))
                .collect(Collectors.joining(
                        words.say("bulletin.paper-and"),
                        words.say("bulletin.paper-counts", values.size()),
                        words.say("bulletin.paper-stop")));
    }

    private String word(Verdict verdict) {
        return words.say("web.verdict-" + verdict.code());
    }

    Block table(Now now, List<Value> values) {
        var columns = List.of(
                new Block.Column(words.say("bulletin.paper-indicator"), 4, false),
                new Block.Column(words.say("bulletin.paper-target"), 3, false),
                new Block.Column(words.say("bulletin.paper-value"), 2, true),
                new Block.Column(words.say("bulletin.paper-verdict"), 2, false));
        var rows = values.stream()
                .flatMap(v -> now.campaign().indicator(v.indicator()).stream().map(i -> row(i, v)))
                .toList();
        return new Block.Table(columns, rows);
    }

    private List<String> row(PlanIndicator indicator, Value value) {
        return List.of(
                indicator.name().in(Words.chinese()),
                target(indicator, value),
                saying.value(value),
                word(value.verdict()));
    }

    private String target(PlanIndicator indicator, Value value) {
        return saying.target(value, value.target(), indicator.unit().in(Words.chinese()));
    }

    /** Missed first, then at risk, then those that cannot be judged. */
    List<Value> urgent(List<Value> values) {
        return Stream.of(Verdict.MISSED, Verdict.AT_RISK, Verdict.UNKNOWN)
                .flatMap(v -> values.stream().filter(x -> x.verdict() == v))
                .toList();
    }

    String sentence(PlanIndicator indicator, Value value) {
        var why = saying.why(value, indicator.unit().in(Words.chinese()));
        var stands = words.say(
                "bulletin.paper-stands", target(indicator, value), saying.value(value), word(value.verdict()));
        return stands + String.join("", why);
    }
}
