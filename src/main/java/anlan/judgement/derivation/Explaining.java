package anlan.judgement.derivation;

import anlan.judgement.indicator.Value;
import anlan.judgement.measure.Measure;
import anlan.judgement.measure.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns an opened value into what machines read, with an address for every number under it. */
@Component
class Explaining {

    private final Mapped mapped;
    private final Saying saying;

    Explaining(Mapped mapped, Saying saying) {
        this.mapped = mapped;
        this.saying = saying;
    }

    Explained explained(Opened opened) {
        Value value = opened.value();
        return new Explained(
                value.indicator(),
                opened.indicator().name(),
                value.area(),
                value.period(),
                value.asOf(),
                opened.indicator().formula(),
                opened.version(),
                value,
                opened.reported(),
                opened.measures().stream().map(m -> part(m, value)).toList(),
                mapped.of(value, opened.measures()).stream()
                        .map(p -> new Explained.Counted(
                                p.area(),
                                p.name(),
                                p.sign(),
                                p.from(),
                                p.to(),
                                p.rows().stream().map(Mapped.Under::api).toList()))
                        .toList(),
                saying.verdict(value, opened.indicator().counted()),
                Rows.page(value));
    }

    private static Explained.Part part(Measure measure, Value value) {
        Value.Base base = value.base();
        Period counted = Rows.counted(value);
        return new Explained.Part(
                measure.code(),
                measure.name(),
                value.measures().get(measure.code()),
                base == null ? null : base.measures().get(measure.code()),
                rows(measure, value, counted),
                base == null ? null : rows(measure, value, counted == null ? null : counted.yearEarlier()));
    }

    private static @Nullable String rows(Measure measure, Value value, @Nullable Period counted) {
        return counted == null ? null : Rows.api(measure, value, counted);
    }
}
