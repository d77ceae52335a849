package anlan.judgement.derivation;

import anlan.judgement.indicator.Value;
import anlan.judgement.measure.Measure;
import anlan.judgement.measure.Period;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the facts under a number. */
final class Rows {

    private Rows() {}

    /** The months of the value's period that have ended; null while none has. */
    static @Nullable Period counted(Value value) {
        YearMonth through = value.through();
        return through == null ? null : Period.of(value.period().from(), through);
    }

    static String page(Value value) {
        return UriComponentsBuilder.fromPath("/indicators/{code}")
                .queryParam("area", value.area())
                .queryParam("period", value.period().text())
                .queryParam("asOf", value.asOf())
                .buildAndExpand(value.indicator())
                .encode()
                .toUriString();
    }

    /** For machines; null for a measure that is no count of rows. */
    static @Nullable String api(Measure measure, Value value, Period months) {
        return api(measure, value.area(), value.asOf(), months);
    }

    static @Nullable String api(Measure measure, String area, Instant asOf, Period months) {
        return measure.of() instanceof Measure.Reported reported
                ? UriComponentsBuilder.fromPath("/api/v1/figures")
                        .queryParam("code", reported.figure())
                        .queryParam("area", area)
                        .queryParam("from", months.from())
                        .queryParam("to", months.to())
                        .queryParam("asOf", asOf)
                        .encode()
                        .toUriString()
                : at("/api/v1/datasets/incident/rows", measure, area, asOf, months);
    }

    /** The same for people. */
    static @Nullable String records(Measure measure, Value value, Period months) {
        return records(measure, value.area(), value.asOf(), months);
    }

    static @Nullable String records(Measure measure, String area, Instant asOf, Period months) {
        return measure.of() instanceof Measure.Reported reported
                ? UriComponentsBuilder.fromPath("/figures/completeness")
                        .queryParam("item", reported.figure())
                        .encode()
                        .toUriString()
                : at("/records", measure, area, asOf, months);
    }

    private static @Nullable String at(String path, Measure measure, String area, Instant asOf, Period months) {
        if (!(measure.of() instanceof Measure.Incidents incidents)) {
            return null;
        }
        var address = UriComponentsBuilder.fromPath(path)
                .queryParam("area", area)
                .queryParam("from", months.from())
                .queryParam("to", months.to())
                .queryParam("kind", List.copyOf(incidents.kinds()))
                .queryParam("asOf", asOf);
        return conditions(address, incidents.which()).build().encode().toUriString();
    }

    private static UriComponentsBuilder conditions(UriComponentsBuilder address, Measure.Which which) {
        return switch (which) {
            case ALL -> address;
            case CLEARED -> address.queryParam("cleared", true);
            case MAJOR -> address.queryParam("major", true);
            case MAJOR_CLEARED -> address.queryParam("major", true).queryParam("cleared", true);
        };
    }
}
