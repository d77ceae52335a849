package anlan.promise.letter;

import anlan.ground.place.AreaTree;
import anlan.ground.place.Areas;
import anlan.ground.staff.Unit;
import anlan.ground.staff.UnitKind;
import anlan.ground.staff.Units;
import anlan.promise.duty.Duties;
import anlan.promise.duty.Entrusted;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Objective;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Promised;
import anlan.promise.plan.Wording;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a unit's letter says as plan and duties are now: a line each, the title after {@code = }, headings after {@code # }. The same plan and
 * duties make the same text to the byte.
 */
@Component
class Composer {

    static final String TITLE = "= ";
    static final String HEADING = "# ";

    /** @param hash SHA-256 of the text in UTF-8 */
    record Text(String text, String hash) {

        static Text of(String text) {
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return new Text(text, HexFormat.of().formatHex(digest));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** All that letters of a campaign are made of, read once. Units without sections and the coordinator's own. */
    record Basis(
            Campaign campaign,
            Promised figures,
            Map<Long, List<Entrusted>> duties,
            Map<Long, Unit> units,
            AreaTree areas) {

        List<Unit> promising() {
            return units.values().stream()
                    .filter(u -> u.kind() != UnitKind.SECTION && u.kind() != UnitKind.COMMISSION)
                    .toList();
        }
    }

    private final Plans plans;
    private final Duties duties;
    private final Units units;
    private final Areas areas;
    private final Wording wording;

    Composer(Plans plans, Duties duties, Units units, Areas areas, Wording wording) {
        this.plans = plans;
        this.duties = duties;
        this.units = units;
        this.areas = areas;
        this.wording = wording;
    }

    Basis basis(Campaign campaign) {
        return basis(campaign, plans.targets(campaign));
    }

    /** As if these were its figures. */
    Basis basis(Campaign campaign, Promised figures) {
        var all = new LinkedHashMap<Long, Unit>();
        units.all().forEach(u -> all.put(u.id(), u));
        var byUnit = new LinkedHashMap<Long, List<Entrusted>>();
        for (var duty : duties.entrusted(campaign.id())) {
            byUnit.computeIfAbsent(whose(duty.unit(), all), x -> new ArrayList<>())
                    .add(duty);
        }
        return new Basis(campaign, figures, byUnit, all, AreaTree.of(areas));
    }

    /** What a section has its unit answers for. */
    private static long whose(long unit, Map<Long, Unit> all) {
        var at = all.get(unit);
        while (at != null && at.kind() == UnitKind.SECTION && at.parent() != null) {
            at = all.get(at.parent());
        }
        return at == null ? unit : at.id();
    }

    Text text(Basis basis, Unit unit) {
        return InChinese.say(() -> Text.of(String.join("\n", lines(basis, unit))));
    }

    private List<String> lines(Basis basis, Unit unit) {
        var campaign = basis.campaign();
        var name = wording.name(campaign.name());
        var lines = new ArrayList<String>();
        lines.add(TITLE + wording.say("letter.text-title", name));
        lines.add(wording.say("letter.text-unit", unit.name()));
        lines.add(wording.say("letter.text-span", wording.day(campaign.from()), wording.day(campaign.to())));
        lines.add(wording.say("letter.text-begins", name, unit.name()));
        lines.add(HEADING + wording.say("letter.text-objectives"));
        campaign.objectives().forEach(o -> objective(o, basis, unit, lines));
        lines.add(HEADING + wording.say("letter.text-duties"));
        var own = basis.duties().getOrDefault(unit.id(), List.of());
        if (own.isEmpty()) {
            lines.add(wording.say("letter.text-no-duties"));
        }
        own.forEach(d -> lines.add(wording.say(
                "letter.text-duty", String.valueOf(d.serial()), d.title(), flat(d.measures()), wording.day(d.due()))));
        lines.add(HEADING + wording.say("letter.text-demands"));
        for (int i = 1; i <= 4; i++) {
            lines.add(wording.say("letter.text-demand-" + i));
        }
        return lines;
    }

    private void objective(Objective objective, Basis basis, Unit unit, List<String> lines) {
        var promises = new ArrayList<String>();
        var places = places(unit, basis.units());
        for (var indicator : basis.campaign().plan().indicatorsOf(objective)) {
            for (var area : places) {
                basis.figures().target(indicator.code(), null, area).ifPresent(t -> {
                    var said = wording.say(
                            "letter.text-promise",
                            wording.name(indicator.name()),
                            wording.promise(t.value(), indicator));
                    promises.add(places.size() == 1 ? said : basis.areas().name(area, area) + said);
                });
            }
        }
        var name = wording.name(objective.name());
        lines.add(
                promises.isEmpty()
                        ? wording.say("letter.text-objective", name)
                        : wording.say(
                                "letter.text-objective-figures",
                                name,
                                String.join(wording.say("letter.text-and"), promises)));
    }

    /** Those the unit answers for; where it names none, those of the unit above. */
    private static List<String> places(Unit unit, Map<Long, Unit> all) {
        @Nullable Unit at = unit;
        while (at != null && at.areas().isEmpty()) {
            at = at.parent() == null ? null : all.get(at.parent());
        }
        return at == null ? List.of() : at.areas();
    }

    /** On one line, without the stop at its end: more follows. */
    private static String flat(String text) {
        return text.strip().replaceAll("\\s*\\R+\\s*", " ").replaceAll("[\u3002\uff1b;.]+$", "");
    }
}
