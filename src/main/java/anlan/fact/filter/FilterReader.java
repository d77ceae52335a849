package anlan.fact.filter;

import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Areas;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a filter from an address, against the lists of what there is and what the viewer may see of it. */
@Component
public class FilterReader {

    private final Areas areas;
    private final OfficeClock clock;

    FilterReader(Areas areas, OfficeClock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /** @param roots areas that the viewer may see; one outside them is not known to them */
    public Filter read(Asked asked, List<String> roots) {
        return new Filter(
                area(asked, roots),
                kinds(asked),
                span(asked),
                asked.yesOrNo("cleared"),
                asked.yesOrNo("major"),
                asked.text("source"),
                asked.whole("import"),
                asked.text("q"),
                asked.number("weekday", 1, 7),
                asked.number("hour", 0, 23),
                asOf(asked));
    }

    private @Nullable String area(Asked asked, List<String> roots) {
        return asked.read(
                "area", FilterFault.AREA_UNKNOWN, w -> areas.liesWithin(w, roots) ? Optional.of(w) : Optional.empty());
    }

    private static List<String> kinds(Asked asked) {
        return asked.list("kind").stream()
                .filter(k -> asked.refusals().require(Kinds.known(k), FilterFault.KIND_UNKNOWN, "kind", k))
                .toList();
    }

    private static Span span(Asked asked) {
        var span = new Span(
                asked.read("from", FilterFault.DAY_UNREADABLE, Span::first),
                asked.read("to", FilterFault.DAY_UNREADABLE, Span::last));
        asked.refusals()
                .require(!span.backwards(), FilterFault.FROM_AFTER_TO, "to", asked.typed("from"), asked.typed("to"));
        return span;
    }

    private @Nullable Instant asOf(Asked asked) {
        var asOf = asked.read("asOf", FilterFault.AS_OF_UNREADABLE, w -> AsOf.read(w, clock.getZone()));
        // The rest of today is not ahead: a day means its end.
        var ahead = asOf != null
                && asOf.isAfter(clock.instant())
                && asOf.atZone(clock.getZone()).toLocalDate().isAfter(clock.today());
        asked.refusals().require(!ahead, FilterFault.AS_OF_AHEAD, "asOf", asked.typed("asOf"));
        return asOf;
    }
}
