package anlan.promise.keyarea;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.Area;
import anlan.ground.place.AreaTree;
import anlan.ground.place.Areas;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.KeyArea;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The page of key areas: those marked, and the areas to choose from. */
@Component
class KeyAreaPages {

    static final String VIEW = "promise/keyarea/KeyAreaList";

    record Marked(
            long id, String area, String name, String days, String reason, String badge, String state, boolean open) {}

    record Choice(String code, String name, boolean deeper, boolean chosen, String path, boolean key) {}

    record KeyAreasPage(
            String title,
            String campaign,
            String path,
            List<Marked> marked,
            List<Choice> choices,
            MarkKeyArea.Asked asked,
            String today,
            String outlines,
            boolean mayKeep) {}

    private final Plans plans;
    private final Areas areas;
    private final KeyAreaNames names;
    private final Wording wording;
    private final Clock clock;

    KeyAreaPages(Plans plans, Areas areas, KeyAreaNames names, Wording wording, Clock clock) {
        this.plans = plans;
        this.areas = areas;
        this.names = names;
        this.wording = wording;
        this.clock = clock;
    }

    KeyAreasPage page(Campaign campaign, MarkKeyArea.Asked asked, Viewer viewer) {
        var today = LocalDate.now(clock);
        var open = viewer.may(Right.PLAN_KEEP) && !(campaign instanceof Campaign.Closed);
        var all = plans.keyAreas(campaign);
        var path = "/plan/" + campaign.id();
        var now = all.stream().filter(k -> k.on(today)).map(KeyArea::area).toList();
        return new KeyAreasPage(
                wording.say("plan.key-areas"),
                wording.name(campaign.name()),
                path,
                all.stream().map(k -> marked(k, today, open)).toList(),
                choices(MarkKeyArea.Asked.or(asked.area()), path, now),
                asked,
                today.toString(),
                "/areas.geojson?parent=" + around(MarkKeyArea.Asked.or(asked.area())),
                open);
    }

    /** The map shows the chosen township's villages, else the townships. */
    private String around(String chosen) {
        var tree = AreaTree.of(areas);
        if (!tree.known().containsKey(chosen)) {
            return AreaTree.districtCode();
        }
        return tree.below(chosen).isEmpty() ? tree.parent(chosen).orElse(chosen) : chosen;
    }

    private Marked marked(KeyArea key, LocalDate today, boolean open) {
        var on = key.on(today);
        var ahead = key.from().isAfter(today);
        return new Marked(
                key.id(),
                key.area(),
                names.name(key.area()),
                key.to() == null
                        ? wording.say("keyarea.since", wording.day(key.from()))
                        : wording.days(key.from(), key.to()),
                key.reason(),
                on ? "risk" : "early",
                wording.say(on ? "keyarea.key-now" : ahead ? "keyarea.key-ahead" : "keyarea.key-over"),
                open && (on || ahead) && (key.to() == null || key.to().isAfter(today)));
    }

    private List<Choice> choices(String chosen, String path, List<String> now) {
        var tree = AreaTree.of(areas);
        var choices = new ArrayList<Choice>();
        for (var township : tree.below(AreaTree.districtCode())) {
            choices.add(choice(township, false, chosen, path, now));
            tree.below(township.code()).forEach(v -> choices.add(choice(v, true, chosen, path, now)));
        }
        return choices;
    }

    private static Choice choice(Area area, boolean deeper, String chosen, String path, List<String> now) {
        return new Choice(
                area.code(),
                area.name(),
                deeper,
                area.code().equals(chosen),
                path + "/key-areas?area=" + area.code() + "#mark",
                now.contains(area.code()));
    }
}
