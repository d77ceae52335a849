package anlan.judgement.derivation;

import anlan.ground.web.Words;
import anlan.judgement.indicator.Value;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From where to where the intervals of areas are drawn. */
public record Scale(double from, double to) {

    /** Where an interval's drawing stands: left is 0, right is 1000; a target that is none stands outside. */
    public record Bar(int from, int to, int dot, int zero, int target) {}

    public static Scale of(Stream<Value> values) {
        var ends = values.flatMapToDouble(Scale::ends).summaryStatistics();
        if (ends.getCount() == 0) {
            return new Scale(0, 1);
        }
        var from = Math.max(Math.min(ends.getMin(), 0), -1);
        // One small area's wide interval must not flatten all others.
        var to = Math.min(Math.max(ends.getMax(), 0), Math.max(1, from + 2.0));
        return new Scale(from, ends.getMax() > 50 ? ends.getMax() : to);
    }

    private static DoubleStream ends(Value v) {
        return Stream.of(v.value(), v.lower(), v.upper(), v.target())
                .filter(Objects::nonNull)
                .mapToDouble(d -> d);
    }

    /** In terms of the values that stand on it. */
    public String said(Collection<Value> values, Saying saying, Words words) {
        return values.stream()
                .findAny()
                .map(v -> words.say("derivation.scale", saying.value(v, from), saying.value(v, to)))
                .orElse("");
    }

    public @Nullable Bar bar(Value value) {
        var at = value.value();
        if (at == null) {
            return null;
        }
        var lower = value.lower();
        var upper = value.upper();
        var target = value.target();
        return new Bar(
                place(lower == null ? at : lower),
                place(upper == null ? at : upper),
                place(at),
                place(0),
                target == null ? -10 : place(target));
    }

    /** Left is 0, right is 1000. */
    private int place(double value) {
        return to <= from ? 0 : (int) Math.round(Math.clamp((value - from) / (to - from), 0, 1) * 1000);
    }
}
