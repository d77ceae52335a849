package anlan.promise.plan;

import org.jspecify.annotations.Nullable;

/** Which figure of the plan: an indicator, for an area, over the whole campaign (no phase) or one phase. */
public record TargetCell(String indicator, @Nullable String phase, String area) {

    /** As the database keys it: the whole campaign is the empty phase. */
    public String phaseKey() {
        return phase == null ? "" : phase;
    }

    public String path() {
        return indicator + (phase == null ? "" : "/" + phase) + "@" + area;
    }
}
