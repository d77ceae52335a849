package anlan.promise.target;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a district's figure is handed down to its areas: a share as it stands, a count in parts that add up to it. */
final class Spread {

    private Spread() {}

    static Map<String, BigDecimal> alike(BigDecimal value, Collection<String> areas) {
        var parts = new TreeMap<String, BigDecimal>();
        areas.forEach(area -> parts.put(area, value));
        return parts;
    }

    static Map<String, BigDecimal> evenly(BigDecimal whole, Collection<String> areas) {
        var weights = new TreeMap<String, Long>();
        areas.forEach(area -> weights.put(area, 1L));
        return byWeight(whole, weights);
    }

    /**
     * Largest remainder (Hamilton, Hare quota): each area gets its quota rounded down, the rest goes one by one to the largest fractions;
     * of equal ones to the larger weight, then to the smaller code. Without any weight the areas count alike.
     */
    static Map<String, BigDecimal> byWeight(BigDecimal whole, Map<String, Long> weights) {
        var total = weights.values().stream().mapToLong(Long::longValue).sum();
        if (total == 0) {
            return weights.isEmpty() ? Map.of() : evenly(whole, weights.keySet());
        }
        var count = whole.toBigIntegerExact();
        var quotas = new ArrayList<Quota>();
        weights.forEach((area, weight) -> quotas.add(Quota.of(area, weight, count, total)));
        var left = count.subtract(quotas.stream().map(Quota::floor).reduce(BigInteger.ZERO, BigInteger::add));
        quotas.sort(Quota.FIRST_SERVED);
        var parts = new TreeMap<String, BigDecimal>();
        for (var i = 0; i < quotas.size(); i++) {
            var more = i < left.intValueExact() ? BigInteger.ONE : BigInteger.ZERO;
            parts.put(quotas.get(i).area(), new BigDecimal(quotas.get(i).floor().add(more)));
        }
        return parts;
    }

    static BigDecimal sum(Collection<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal mean(List<BigDecimal> parts) {
        return sum(parts).divide(new BigDecimal(parts.size()), 4, java.math.RoundingMode.HALF_UP);
    }

    private record Quota(String area, long weight, BigInteger floor, BigInteger remainder) {

        static final Comparator<Quota> FIRST_SERVED = Comparator.comparing(Quota::remainder)
                .thenComparingLong(Quota::weight)
                .reversed()
                .thenComparing(Quota::area);

        static Quota of(String area, long weight, BigInteger whole, long total) {
            var split = whole.multiply(BigInteger.valueOf(weight)).divideAndRemainder(BigInteger.valueOf(total));
            return new Quota(area, weight, split[0], split[1]);
        }
    }
}
