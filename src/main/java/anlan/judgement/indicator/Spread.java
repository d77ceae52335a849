package anlan.judgement.indicator;

import anlan.judgement.formula.Shape;
import anlan.judgement.measure.Measure;
import anlan.judgement.statistics.Interval;
import java.util.List;
import java.util.Map;

/** What kind of number a formula gives, and so which interval it has. */
enum Spread {
    /** Incidents over residents. */
    RATE("garwood", "conditional-exact"),
    /** Incidents that meet a condition over all of them, or those who said yes over those asked. */
    SHARE("wilson", "katz-log"),
    /** Incidents. */
    COUNT("garwood", "conditional-exact"),
    /** Anything else: no interval is claimed. */
    NONE("", "");

    private final String own;
    private final String change;

    Spread(String own, String change) {
        this.own = own;
        this.change = change;
    }

    /** The method, as the reasons name it. */
    String method(boolean yearOnYear) {
        return yearOnYear ? change : own;
    }

    static Spread of(Shape shape, Map<String, Measure> measures) {
        List<Measure> above =
                shape.above().stream().map(measures::get).filter(m -> m != null).toList();
        if (shape.single() != null && above.size() == 1 && above.getFirst().counted()) {
            return COUNT;
        }
        if (!shape.ratio() || above.isEmpty()) {
            return NONE;
        }
        Measure below = measures.get(shape.below().getFirst());
        if (below != null
                && below.of() instanceof Measure.Residents
                && above.getFirst().counted()) {
            return RATE;
        }
        return below != null && above.getFirst().partOf(below) ? SHARE : NONE;
    }

    /** Of the value itself. */
    Interval own(Shape shape, double above, double below) {
        return switch (this) {
            case RATE -> Interval.ofCount(Math.round(above)).map(x -> x * shape.factor() / below);
            case COUNT -> Interval.ofCount(Math.round(above)).map(x -> x * shape.factor());
            case SHARE -> Interval.ofShare(Math.round(above), Math.round(below)).map(x -> x * shape.factor());
            case NONE -> Interval.NONE;
        };
    }

    /** Of the change against the year before. */
    Interval change(double above, double below, double aboveThen, double belowThen) {
        Interval ratio = switch (this) {
            case RATE -> Interval.ofRateRatio(Math.round(above), below, Math.round(aboveThen), belowThen);
            case COUNT -> Interval.ofRateRatio(Math.round(above), 1, Math.round(aboveThen), 1);
            case SHARE ->
                Interval.ofShareRatio(
                        Math.round(above), Math.round(below), Math.round(aboveThen), Math.round(belowThen));
            case NONE -> Interval.NONE;
        };
        return ratio.map(r -> r - 1);
    }
}
