package anlan.fact.pivot;

import anlan.fact.filter.Asked;
import anlan.fact.filter.Filter;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.RefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Counts for machines. */
@ApiUseCase
class PivotApi {

    private final Pivots pivots;

    PivotApi(Pivots pivots) {
        this.pivots = pivots;
    }

    @May(Right.OVERVIEW_SEE)
    @GetMapping("/api/v1/pivot")
    Pivot count(@RequestParam MultiValueMap<String, String> params, Viewer viewer) {
        var asked = new Asked(params);
        var dataset = asked.typed("dataset");
        asked.refusals()
                .require(
                        dataset.isEmpty() || dataset.equals(Filter.DATASET),
                        PivotFault.DATASET_UNKNOWN,
                        "dataset",
                        dataset);
        var pivot = pivots.read(asked, viewer);
        var limit = asked.number("limit", 1, 1_000);
        var after = asked.number("after", 0, Integer.MAX_VALUE);
        if (asked.refusals().any()) {
            throw new RefusedException(
                    HttpStatus.UNPROCESSABLE_CONTENT, asked.refusals().all());
        }
        return pivots.count(pivot, viewer, after == null ? 0 : after, limit);
    }
}
