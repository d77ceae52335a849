package anlan.bench;

import anlan.Anlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The overview and the lists as the coordinator, whose post reaches every unit, and as the head of a township with a ninth of them: each page
 * in turn with rights decided and, in the same run, with nobody's asked for. The head asks by name for what is the township's, so that both
 * show the same lines; that they do is looked at first.
 */
final class RightsBench {

    /** At most a tenth longer. */
    private static final double LEAST = 1 / 1.1;

    private static final String OWN = "%E6%A1%A5%E4%B8%9C";

    private record Ask(SignedInClient who, String page, String path) {

        String figure() {
            return page + "-" + who.account();
        }

        Unasked.Tap tap() {
            return path.contains("area=") ? Unasked.Tap.OPEN_BUT_FOR_AREAS : Unasked.Tap.OPEN;
        }
    }

    /** Milliseconds a page took, with rights and without. */
    private record Times(List<Double> with, List<Double> without) {}

    private final Unasked unasked;
    private final List<Ask> asks;
    private final Random random = new Random(7);
    private final Map<String, Times> times = new LinkedHashMap<>();

    private RightsBench(Unasked unasked, List<Ask> asks) {
        this.unasked = unasked;
        this.asks = asks;
    }

    public static void main(String[] args) throws Exception {
        var unasked = new Unasked();
        var anlan = new SpringApplication(Anlan.class);
        anlan.addInitializers(c -> unasked.into((GenericApplicationContext) c));
        try (var bench = new Bench("rights", args);
                var app = bench.application(anlan)) {
            var campaign = BenchCampaign.run(app, bench.folder(), bench.rows(500_000));
            var district =
                    new RightsDistrict(campaign, bench.count("--units", 10_000), bench.count("--people", 50_000));
            district.fill();
            var base = "http://127.0.0.1:" + app.getEnvironment().getProperty("local.server.port");
            var run = new RightsBench(unasked, asks(base, district.township()));
            run.same();
            unasked.proven();
            run.measure(bench.count("--rounds", 150));
            run.times.forEach((page, t) -> bench.faster(page, median(t.with()), median(t.without()), LEAST));
        }
    }

    private static List<Ask> asks(String base, String township) throws Exception {
        var lin = new SignedInClient(base, "lin");
        var head = new SignedInClient(base, "head");
        return List.of(
                new Ask(lin, "overview", "/overview"),
                new Ask(head, "overview", "/overview"),
                new Ask(lin, "people", "/people"),
                new Ask(head, "people", "/people?q=" + OWN),
                new Ask(lin, "units", "/units?q=77"),
                new Ask(head, "units", "/units?q=" + OWN + "%E7%A7%91%E5%AE%A47"),
                new Ask(lin, "records", "/records"),
                new Ask(head, "records", "/records?area=" + township),
                new Ask(lin, "imports", "/imports"),
                new Ask(head, "imports", "/imports"));
    }

    private void same() throws Exception {
        for (var ask : asks) {
            var with = shown(ask, true).lines().toList();
            var without = shown(ask, false).lines().toList();
            for (var n = 0; n < Math.max(with.size(), without.size()); n++) {
                var one = n < with.size() ? with.get(n) : "";
                var other = n < without.size() ? without.get(n) : "";
                if (!one.equals(other)) {
                    throw new IllegalStateException("not the same: " + ask.figure() + "\n" + one + "\n" + other);
                }
            }
        }
    }

    /** Without what differs each time: the form's token, the time of day. */
    private String shown(Ask ask, boolean rights) throws Exception {
        unasked.turn(rights ? Unasked.Tap.SHUT : ask.tap());
        return ask.who().get(ask.path()).replaceAll("[A-Za-z0-9_=-]{60,}|[0-9]{2}:[0-9]{2}(:[0-9]{2})?", "");
    }

    private void measure(long rounds) throws Exception {
        var warm = rounds / 2;
        for (var round = 0; round < rounds + warm; round++) {
            var order = new ArrayList<>(asks);
            Collections.shuffle(order, random);
            for (var ask : order) {
                var first = random.nextBoolean();
                var one = timed(ask, first);
                var other = timed(ask, !first);
                if (round >= warm) {
                    var kept =
                            times.computeIfAbsent(ask.figure(), f -> new Times(new ArrayList<>(), new ArrayList<>()));
                    kept.with().add(first ? one : other);
                    kept.without().add(first ? other : one);
                }
            }
        }
    }

    private double timed(Ask ask, boolean rights) throws Exception {
        unasked.turn(rights ? Unasked.Tap.SHUT : ask.tap());
        return Bench.once(() -> ask.who().get(ask.path()));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
