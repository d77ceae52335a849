package anlan.desk.wall;

import anlan.ground.board.Bars.Bar;
import anlan.judgement.indicator.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One line of bars that do not lie over each other; a unit with much to do at once has several. */
record Lanes(String unit, Verdict worst, List<Bar> bars) {

    /** Units that hold others up come first. */
    static List<Lanes> of(List<Bar> bars) {
        var byUnit = new LinkedHashMap<String, List<Bar>>();
        bars.forEach(
                b -> byUnit.computeIfAbsent(b.unit(), u -> new ArrayList<>()).add(b));
        return byUnit.values().stream()
                .sorted(Comparator.comparingInt(own -> worst(own).rank()))
                .flatMap(own -> apart(own).stream())
                .toList();
    }

    /** As many screens as it takes, each as full as the others; none has more lines than can be read from six metres. */
    static List<List<Lanes>> screens(List<Lanes> all, int most) {
        int screens = Math.max(1, Math.ceilDiv(all.size(), most));
        return IntStream.range(0, screens)
                .mapToObj(s -> all.subList(s * all.size() / screens, (s + 1) * all.size() / screens))
                .toList();
    }

    private static List<Lanes> apart(List<Bar> own) {
        var worst = worst(own);
        var lanes = new ArrayList<Lanes>();
        own.stream()
                .sorted(Comparator.comparing(Bar::from))
                .forEach(bar -> lanes.stream()
                        .filter(l -> l.bars().getLast().to().isBefore(bar.from()))
                        .findFirst()
                        .orElseGet(() -> {
                            var lane = new Lanes(bar.unit(), worst, new ArrayList<>());
                            lanes.add(lane);
                            return lane;
                        })
                        .bars()
                        .add(bar));
        return lanes;
    }

    private static Verdict worst(List<Bar> bars) {
        return Verdict.worst(bars.stream()
                .map(b -> Verdict.valueOf(b.verdict().toUpperCase(Locale.ROOT)))
                .toList());
    }
}
