package anlan.fact.records;

import anlan.fact.filter.Asked;
import anlan.fact.filter.Filter;
import anlan.fact.filter.FilterReader;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.NotFound;
import anlan.ground.web.RefusedException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** Records for machines, page by page. */
@ApiUseCase
class RecordsApi {

    private static final int MOST = 1_000;

    /** Named as the dataset's columns are. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Row(
            long id,
            int version,
            String source,
            String sourceId,
            String area,
            String kind,
            boolean major,
            String occurredOn,
            @Nullable Integer occurredHour,
            @Nullable String reportedOn,
            @Nullable String clearedOn,
            @Nullable Boolean cleared,
            @Nullable Float lon,
            @Nullable Float lat,
            long batch,
            OffsetDateTime recordedAt) {}

    record Answer(List<Row> items, @Nullable Long next, OffsetDateTime asOf) {}

    private final FilterReader filters;
    private final Rows rows;
    private final Audit audit;
    private final OfficeClock clock;

    RecordsApi(FilterReader filters, Rows rows, Audit audit, OfficeClock clock) {
        this.filters = filters;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    @May(Right.RECORDS_SEE)
    @GetMapping("/api/v1/datasets/{dataset}/rows")
    Answer rows(@PathVariable String dataset, @RequestParam MultiValueMap<String, String> params, Viewer viewer) {
        if (!dataset.equals(Filter.DATASET)) {
            throw new NotFound();
        }
        var roots = viewer.areas(Right.RECORDS_SEE);
        var asked = new Asked(params);
        var filter = filters.read(asked, roots);
        var order = Order.read(asked);
        var after = asked.whole("after");
        var limit = asked.number("limit", 1, MOST);
        if (asked.refusals().any()) {
            throw new RefusedException(
                    HttpStatus.UNPROCESSABLE_CONTENT, asked.refusals().all());
        }
        var most = limit == null ? MOST : limit;
        var found = rows.page(filter, order, after, most + 1, roots);
        var page = found.subList(0, Math.min(most, found.size()));
        audit.saw("records.rows", asked.address(DATASET_PATH, java.util.Map.of()), null);
        var asOf = filter.asOf() == null ? clock.instant() : filter.asOf();
        return new Answer(
                page.stream().map(this::row).toList(),
                found.size() > most ? page.getLast().id() : null,
                asOf.atZone(clock.getZone()).toOffsetDateTime());
    }

    private static final String DATASET_PATH = "datasets/" + Filter.DATASET + "/rows";

    private Row row(Incident i) {
        return new Row(
                i.id(),
                i.version(),
                i.source(),
                i.sourceId(),
                i.area(),
                i.kind(),
                i.major(),
                i.occurred(),
                i.occurredHour(),
                i.reportedOn() == null ? null : i.reportedOn().toString(),
                i.clearedOn() == null ? null : i.clearedWhen(),
                i.cleared(),
                i.lon(),
                i.lat(),
                i.batch(),
                i.recordedAt().atZone(clock.getZone()).toOffsetDateTime());
    }
}
