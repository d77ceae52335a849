package anlan.promise.safeguard;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.NotFound;
import anlan.promise.plan.Plans;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What duties need and have, for machines; amounts as decimal strings, so that no digit is lost. */
@ApiUseCase
class SafeguardApi {

    record Entry(
            long duty,
            int number,
            String unit,
            String kind,
            String name,
            String measure,
            String needed,
            String promised,
            String committed,
            String used) {}

    record Entries(List<Entry> items, @Nullable String next) {}

    private final Plans plans;
    private final Tables tables;

    SafeguardApi(Plans plans, Tables tables) {
        this.plans = plans;
        this.tables = tables;
    }

    @May(Right.SAFEGUARDS_SEE)
    @GetMapping("/api/v1/campaigns/{id}/safeguards")
    Entries list(@PathVariable long id, Viewer viewer) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        return new Entries(
                tables.rows(campaign.id(), viewer).stream()
                        .map(r -> new Entry(
                                r.duty().id(),
                                r.duty().serial(),
                                r.unit(),
                                r.held().kind().word(),
                                r.held().name(),
                                r.held().measure(),
                                r.held().needed().toPlainString(),
                                r.held().promised().toPlainString(),
                                r.held().committed().toPlainString(),
                                r.held().used().toPlainString()))
                        .toList(),
                null);
    }
}
