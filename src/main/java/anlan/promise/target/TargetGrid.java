package anlan.promise.target;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.AreaTree;
import anlan.ground.place.Areas;
import anlan.ground.web.NotFound;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.PlanIndicator;
import anlan.promise.plan.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures of one area and of those right below it, side by side; of a single indicator, one under the other. */
@Component
class TargetGrid {

    /** More areas than this do not stand side by side on a page. */
    static final int COLUMNS = 8;

    /** @param typed what was just typed and not taken, by cell */
    record Asked(String phase, String area, String indicator, Map<String, String> typed) {}

    record Choice(String code, String name, boolean chosen) {}

    record Way(String name, String path) {}

    /**
     * @param was the figure as it stood when the page was made
     * @param now what is in force until it holds; empty where it is the same
     */
    record Cell(String key, String id, String label, String text, String was, String unit, boolean open, String now) {}

    record Row(String group, String name, @Nullable String path, List<Cell> cells, String parts, boolean off) {}

    record TargetsPage(
            String title,
            String campaign,
            String plan,
            String path,
            @Nullable String revision,
            Asked asked,
            List<Way> ways,
            List<Choice> phases,
            List<Choice> indicators,
            List<String> columns,
            List<Row> rows,
            @Nullable String tooMany,
            boolean byIndicator,
            boolean maySet,
            boolean maySpread,
            boolean mayRevise) {}

    private final Areas areas;
    private final Wording wording;

    TargetGrid(Areas areas, Wording wording) {
        this.areas = areas;
        this.wording = wording;
    }

    TargetsPage page(Worked worked, Asked asked, Viewer viewer) {
        var campaign = worked.campaign();
        var tree = AreaTree.of(areas);
        var roots = viewer.areas(Right.PLAN_SEE);
        var area = asked.area().isEmpty() ? roots.stream().findFirst().orElseThrow(NotFound::new) : asked.area();
        if (!tree.has(area) || !tree.within(area, roots)) {
            throw new NotFound();
        }
        var maySet = viewer.may(Right.TARGETS_SET)
                && worked.open()
                && !campaign.closedPhases().containsKey(asked.phase());
        var settable = maySet ? viewer.areas(Right.TARGETS_SET) : List.<String>of();
        var view = new TargetView(worked, asked, area, tree, settable, wording);
        var one = campaign.indicator(asked.indicator());
        var many = one.isEmpty() && tree.below(area).size() > COLUMNS;
        return new TargetsPage(
                wording.say(worked.revision() == null ? "plan.targets" : "target.in-revision"),
                wording.name(campaign.name()),
                "/plan/" + campaign.id(),
                worked.path(),
                worked.revision(),
                new Asked(asked.phase(), area, asked.indicator(), Map.of()),
                ways(worked, asked, area, tree, roots),
                phases(campaign, asked.phase()),
                indicators(campaign, asked.indicator()),
                view.columns(),
                one.map(view::downward).orElseGet(view::across),
                many ? wording.say("target.too-many-areas", tree.below(area).size()) : null,
                one.isPresent(),
                maySet,
                maySet && !tree.below(area).isEmpty(),
                worked.revision() == null && campaign instanceof Campaign.Started && viewer.may(Right.PLAN_KEEP));
    }

    private List<Way> ways(Worked worked, Asked asked, String area, AreaTree tree, List<String> roots) {
        var line = new ArrayList<Way>();
        for (var at = Optional.of(area);
                at.isPresent() && tree.within(at.get(), roots);
                at = at.flatMap(tree::parent)) {
            var path = worked.at(asked.phase(), at.get(), asked.indicator());
            line.addFirst(new Way(tree.name(at.get(), wording.say("plan.district")), path));
        }
        return line;
    }

    private List<Choice> phases(Campaign campaign, String chosen) {
        var whole = new Choice("", wording.say("plan.whole"), chosen.isEmpty());
        var phases = campaign.phases().stream()
                .map(p -> new Choice(p.code(), wording.name(p.name()), p.code().equals(chosen)));
        return Stream.concat(Stream.of(whole), phases).toList();
    }

    private List<Choice> indicators(Campaign campaign, String chosen) {
        var all = new Choice("", wording.say("target.all-indicators"), chosen.isEmpty());
        var each = campaign.indicators().stream()
                .map(i -> new Choice(i.code(), wording.name(i.name()), i.code().equals(chosen)));
        return Stream.concat(Stream.of(all), each).toList();
    }

    /** The figure as it stands in its field; an open one leaves it empty. */
    static String text(@Nullable BigDecimal value, PlanIndicator indicator) {
        return value == null ? "" : indicator.comparison().written(value);
    }
}
