package anlan.fact.export;

import anlan.fact.filter.Asked;
import anlan.fact.filter.FilterReader;
import anlan.fact.pivot.Counts;
import anlan.fact.records.Order;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.RefusedException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Reads from an address what somebody takes out. */
@Component
class Takings {

    private final FilterReader filters;
    private final Counts counts;

    Takings(FilterReader filters, Counts counts) {
        this.filters = filters;
        this.counts = counts;
    }

    /** @throws RefusedException with every reason why what was asked for is not understood */
    Taken of(Asked asked, Viewer viewer, Instant at, boolean again) {
        var roots = viewer.areas(Right.RECORDS_EXPORT);
        var filter = filters.read(asked, roots);
        var order = Order.read(asked);
        if (asked.refusals().any()) {
            throw new RefusedException(
                    HttpStatus.UNPROCESSABLE_CONTENT, asked.refusals().all());
        }
        var counted = again && filter.asOf() == null ? filter.asOf(at) : filter;
        return new Taken(
                filter,
                order,
                roots,
                counts.of(counted, roots),
                viewer.who().getName(),
                viewer.postFor(Right.RECORDS_EXPORT).unitName(),
                viewer.name(),
                at,
                again);
    }

    /** What was asked for when the file was begun, of that moment. */
    Taken of(ExportTask task) {
        var params = UriComponentsBuilder.fromUriString(task.address()).build().getQueryParams();
        var asked = new Asked(decoded(params));
        return new Taken(
                filters.read(asked, task.roots()),
                Order.read(asked),
                task.roots(),
                task.total(),
                task.account(),
                task.unitName(),
                task.person(),
                task.begunAt().toInstant(),
                true);
    }

    private static MultiValueMap<String, String> decoded(MultiValueMap<String, String> encoded) {
        var plain = new LinkedMultiValueMap<String, String>();
        encoded.forEach((name, values) ->
                values.forEach(v -> plain.add(name, v == null ? "" : UriUtils.decode(v, StandardCharsets.UTF_8))));
        return plain;
    }
}
