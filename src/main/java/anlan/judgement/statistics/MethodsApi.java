package anlan.judgement.statistics;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** The analyst's methods on figures given in the request: those that agree with figures computed elsewhere. */
@ApiUseCase
class MethodsApi {

    record RateRatioAsked(
            @Nullable Double x1,
            @Nullable Double t1,
            @Nullable Double x2,
            @Nullable Double t2) {}

    record ShareAsked(@Nullable Double x, @Nullable Double n) {}

    record RatesAsked(
            @Nullable List<@Nullable Double> events,
            @Nullable List<@Nullable Double> population) {}

    record Answer(
            @Nullable Double estimate,
            @Nullable Double se,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Double p,
            String method,
            String reference,
            List<String> warnings) {}

    record ShareAnswer(
            @Nullable Double estimate,
            @Nullable Double se,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Double p,
            Interval exact,
            String method,
            String reference,
            List<String> warnings) {}

    record RatesAnswer(List<Double> rate, double a, double b, String method, String reference, List<String> warnings) {}

    private final Words words;

    MethodsApi(Words words) {
        this.words = words;
    }

    @May(Right.METHODS_USE)
    @PostMapping("/api/v1/methods/rate-ratio")
    Answer rateRatio(@RequestBody RateRatioAsked asked) {
        var given = new GivenFigures();
        long x1 = given.count(asked.x1, "x1");
        double t1 = given.positive(asked.t1, "t1");
        long x2 = given.count(asked.x2, "x2");
        double t2 = given.positive(asked.t2, "t2");
        given.refuse();
        var warnings = new ArrayList<String>();
        if (x2 == 0) {
            warnings.add(words.say("statistics.warning-base-zero"));
        }
        var e = new RateRatio(x1, t1, x2, t2).estimate();
        return new Answer(
                e.estimate(),
                e.se(),
                e.lower(),
                e.upper(),
                e.p(),
                method("rate-ratio"),
                reference("rate-ratio"),
                warnings);
    }

    @May(Right.METHODS_USE)
    @PostMapping("/api/v1/methods/proportion")
    ShareAnswer proportion(@RequestBody ShareAsked asked) {
        var given = new GivenFigures();
        long x = given.count(asked.x, "x");
        long n = given.count(asked.n, "n");
        given.partOfWhole(x, n);
        given.refuse();
        var share = new Share(x, n);
        var warnings = n == 0 ? List.of(words.say("statistics.warning-whole-zero")) : List.<String>of();
        var e = share.estimate();
        return new ShareAnswer(
                e.estimate(),
                e.se(),
                e.lower(),
                e.upper(),
                e.p(),
                share.clopperPearson(),
                method("proportion"),
                reference("proportion"),
                warnings);
    }

    @May(Right.METHODS_USE)
    @PostMapping("/api/v1/methods/empirical-bayes")
    RatesAnswer rates(@RequestBody RatesAsked asked) {
        var given = new GivenFigures();
        double[] events = given.counts(asked.events, "events");
        double[] population = given.counts(asked.population, "population");
        given.paired(events, population);
        given.refuse();
        var bayes = EmpiricalBayes.of(events, population);
        var warnings = bayes.a() == 0 ? List.of(words.say("statistics.warning-no-spread")) : List.<String>of();
        return new RatesAnswer(
                bayes.rate(), bayes.a(), bayes.b(), method("empirical-bayes"), reference("empirical-bayes"), warnings);
    }

    private String method(String name) {
        return words.say("statistics.method-" + name);
    }

    private String reference(String name) {
        return words.say("statistics.reference-" + name);
    }
}
