package anlan.desk.overview;

import anlan.judgement.indicator.Value;
import org.jspecify.annotations.Nullable;

/** What an indicator's formula comes to by itself: of a change against the year before, the rate behind it. */
final class Level {

    private Level() {}

    static @Nullable Double of(Value value, boolean change) {
        if (!change) {
            return value.value();
        }
        var before = before(value);
        var by = value.value();
        return by == null || before == null ? null : Double.valueOf((1 + by) * before);
    }

    static @Nullable Double before(Value value) {
        var base = value.base();
        return base == null ? null : base.value();
    }
}
