package anlan.fact.map;

import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Problems per 10,000 residents in five classes of equally many areas; small numbers are marked, and an area without a count of residents is in
 * none.
 */
record Rates(Map<String, Double> rates, Map<String, Long> counts, List<Double> limits) {

    private static final int CLASSES = 5;

    /** So few may be chance. */
    private static final int FEW = 5;

    record Shade(String shade, String name) {}

    /** @param found by area, the count first */
    static Rates of(Map<String, long[]> found, Map<String, Long> residents) {
        var rates = new HashMap<String, Double>();
        var counts = new HashMap<String, Long>();
        residents.forEach((area, people) -> {
            if (people > 0) {
                counts.put(area, found.getOrDefault(area, new long[1])[0]);
                rates.put(area, Math.round(counts.get(area) * 100_000.0 / people) / 10.0);
            }
        });
        var sorted = rates.values().stream().sorted().toList();
        var limits = IntStream.range(1, CLASSES)
                .filter(i -> !sorted.isEmpty())
                .mapToObj(i -> sorted.get(Math.min(sorted.size() - 1, i * sorted.size() / CLASSES)))
                .distinct()
                .filter(limit -> limit > sorted.getFirst())
                .toList();
        return new Rates(rates, counts, limits);
    }

    String shade(String area) {
        var rate = rates.get(area);
        if (rate == null) {
            return "unknown";
        }
        long at = limits.stream().filter(limit -> rate >= limit).count();
        return "s" + at + (counts.getOrDefault(area, 0L) < FEW ? " few" : "");
    }

    String said(String area, Words words) {
        var rate = rates.get(area);
        return rate == null ? words.say("map.unknown") : "%,.1f".formatted(rate);
    }

    List<Shade> key(List<String> areas, Words words) {
        var key = new ArrayList<Shade>();
        for (int i = 0; i <= limits.size() && !rates.isEmpty(); i++) {
            key.add(new Shade("s" + i, range(i, words)));
        }
        if (!rates.keySet().containsAll(areas)) {
            key.add(new Shade("unknown", words.say("map.unknown")));
        }
        return key;
    }

    private String range(int at, Words words) {
        if (limits.isEmpty()) {
            return words.say("map.alike");
        }
        if (at == 0) {
            return words.say("map.below", limits.getFirst());
        }
        return at == limits.size()
                ? words.say("map.above", limits.getLast())
                : words.say("map.between", limits.get(at - 1), limits.get(at));
    }
}
