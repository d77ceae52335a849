package anlan.promise.target;

import anlan.promise.plan.Campaign;
import anlan.promise.plan.TargetCell;
import org.springframework.web.util.UriComponentsBuilder;

/** Where figures are set. */
public final class TargetPath {

    private TargetPath() {}

    /** The way to one figure's field. */
    public static String of(Campaign campaign, TargetCell cell) {
        return of(campaign.id(), cell.phaseKey(), cell.area(), cell.indicator()) + "#f-" + cell.indicator() + "-"
                + cell.area();
    }

    public static String of(long campaign, String phase, String area, String indicator) {
        return of("/plan/" + campaign, phase, area, indicator);
    }

    /** @param owner path of the plan or the revision that they belong to */
    static String of(String owner, String phase, String area, String indicator) {
        var path = UriComponentsBuilder.fromPath(owner + "/targets");
        if (!phase.isEmpty()) {
            path.queryParam("phase", phase);
        }
        if (!area.isEmpty()) {
            path.queryParam("area", area);
        }
        if (!indicator.isEmpty()) {
            path.queryParam("indicator", indicator);
        }
        return path.encode().toUriString();
    }
}
