package anlan.promise.target;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.AreaTree;
import anlan.ground.place.Areas;
import anlan.ground.web.NotFound;
import anlan.ground.web.Refused;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.PlanFault;
import anlan.promise.plan.PlanIndicator;
import anlan.promise.plan.TargetCell;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a spread asked for would come to. */
@Component
class SpreadWork {

    /** By people or evenly; deep goes down to the lowest areas, otherwise to the next ones. */
    record Asked(
            @Nullable String phase,
            @Nullable String area,
            @Nullable String indicator,
            @Nullable String by,
            @Nullable Boolean deep) {

        Asked {
            deep = Boolean.TRUE.equals(deep);
        }

        boolean toLowest() {
            return Boolean.TRUE.equals(deep);
        }

        String phaseKey() {
            return phase == null ? "" : phase;
        }

        String indicatorKey() {
            return indicator == null ? "" : indicator;
        }

        boolean byPeople() {
            return !"evenly".equals(by);
        }
    }

    /** What would be done, or why it cannot be. */
    record Outcome(AreaTree tree, Map<TargetCell, Optional<BigDecimal>> figures, List<Refused> refusals) {}

    private final Areas areas;
    private final Clock clock;

    SpreadWork(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    static String area(Asked asked, Viewer viewer) {
        return asked.area() == null || asked.area().isEmpty()
                ? viewer.areas(Right.TARGETS_SET).getFirst()
                : asked.area();
    }

    Outcome of(Worked worked, Asked asked, Viewer viewer) {
        var campaign = worked.campaign();
        var tree = AreaTree.of(areas);
        var area = area(asked, viewer);
        if (!tree.has(area) || !tree.within(area, viewer.areas(Right.TARGETS_SET))) {
            throw new NotFound();
        }
        if (!asked.phaseKey().isEmpty() && campaign.phase(asked.phaseKey()).isEmpty()) {
            return new Outcome(tree, Map.of(), List.of(new Refused(PlanFault.PHASE_UNKNOWN, "")));
        }
        if (tree.below(area).isEmpty()) {
            return new Outcome(tree, Map.of(), List.of(new Refused(TargetFault.SPREAD_NO_AREAS, "")));
        }
        return handed(worked, asked, area, tree);
    }

    private Outcome handed(Worked worked, Asked asked, String area, AreaTree tree) {
        var year = LocalDate.now(clock).getYear();
        var residents = areas.residents(tree.known().keySet(), year);
        var down = new HandDown(tree, residents, asked.byPeople(), asked.toLowest());
        var figures = new LinkedHashMap<TargetCell, Optional<BigDecimal>>();
        try {
            for (var indicator : chosen(worked.campaign(), asked).toList()) {
                var whole = worked.own().own(indicator.code(), asked.phaseKey(), area);
                if (whole != null) {
                    figures.putAll(
                            down.figures(new TargetCell(indicator.code(), phase(asked), area), indicator, whole));
                }
            }
        } catch (HandDown.Impossible impossible) {
            return new Outcome(tree, Map.of(), List.of(new Refused(impossible.fault(), "by")));
        }
        return figures.isEmpty()
                ? new Outcome(tree, figures, List.of(new Refused(TargetFault.SPREAD_NOTHING, "")))
                : new Outcome(tree, figures, List.of());
    }

    private static @Nullable String phase(Asked asked) {
        return asked.phaseKey().isEmpty() ? null : asked.phaseKey();
    }

    private static Stream<PlanIndicator> chosen(Campaign campaign, Asked asked) {
        var wanted = asked.indicator();
        return campaign.indicators().stream()
                .filter(i -> wanted == null || wanted.isEmpty() || i.code().equals(wanted));
    }
}
