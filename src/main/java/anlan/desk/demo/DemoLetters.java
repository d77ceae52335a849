package anlan.desk.demo;

import anlan.ground.access.Viewer;
import anlan.ground.signin.BriefFactor;
import anlan.ground.signin.SecondFactors;
import anlan.ground.staff.Units;
import anlan.promise.letter.LetterSteps;
import anlan.promise.plan.Plans;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Letters of all units: most signed by both, one that waits for its unit, one for the district, and one whose unit was given more since. */
@Component
@Order(57)
class DemoLetters implements Part {

    private static final String DRAFTS = "chen";
    private static final String WAITS_FOR_UNIT = "qd";
    private static final String WAITS_FOR_DISTRICT = "cgj";
    private static final Set<String> WITHOUT = Set.of("section", "commission");

    private static final LocalDateTime DRAFTED = LocalDateTime.of(2026, 4, 29, 9, 10);
    private static final LocalDateTime REVIEWED = LocalDateTime.of(2026, 4, 29, 10, 40);
    private static final LocalDateTime SENT = LocalDateTime.of(2026, 4, 29, 11, 15);
    private static final LocalDateTime SIGNED = LocalDateTime.of(2026, 4, 29, 14, 0);
    private static final LocalDateTime SIGNED_FOR_ALL = LocalDateTime.of(2026, 4, 30, 15, 30);
    private static final LocalDateTime GIVEN_SINCE = LocalDate.of(2026, 5, 9).atTime(10, 20);
    private static final int MINUTES = 7;

    private final LetterSteps steps;
    private final BriefFactor factor;
    private final SecondFactors factors;
    private final GiveDuties giving;
    private final PastClocks clocks;
    private final Plans plans;
    private final Units units;
    private final Cast cast;
    private final Tell tell;

    DemoLetters(
            LetterSteps steps,
            BriefFactor factor,
            SecondFactors factors,
            GiveDuties giving,
            PastClocks clocks,
            Plans plans,
            Units units,
            Cast cast,
            Tell tell) {
        this.steps = steps;
        this.factor = factor;
        this.factors = factors;
        this.giving = giving;
        this.clocks = clocks;
        this.plans = plans;
        this.units = units;
        this.cast = cast;
        this.tell = tell;
    }

    /** What is signed is signed in transactions of its own, as somebody shows who they are in one. What was given since comes after whoever was reminded. */
    @Override
    public List<Step> steps() {
        return List.of(
                new Step("letters", "demo.step-letters", "", false, () -> tell.inChinese(this::letters)),
                new Step("reminders", "demo.step-reminders", () -> tell.inChinese(clocks::remind)),
                new Step("letters-since", "demo.step-letters-since", () -> tell.inChinese(this::given)));
    }

    private void letters() {
        long campaign = plans.current(DRAFTED.toLocalDate()).orElseThrow().id();
        var codes = Pack.rows("units.csv").stream()
                .filter(row -> !WITHOUT.contains(row.getField("kind")))
                .map(row -> row.getField("code"))
                .toList();
        cast.as(DRAFTS, DRAFTED, viewer -> steps.draft(campaign, viewer));
        var words = tell.in(Locale.SIMPLIFIED_CHINESE, "demo.letter-reviewed");
        cast.as(Cast.COORDINATOR, REVIEWED, v -> codes.forEach(c -> steps.review(campaign, unit(c), words, v)));
        cast.as(Cast.COORDINATOR, SENT, v -> codes.forEach(c -> steps.send(campaign, unit(c), v)));
        var at = SIGNED;
        for (var code : codes) {
            at = at.plusMinutes(MINUTES);
            if (!code.equals(WAITS_FOR_UNIT)) {
                cast.as(
                        Cast.takes(code),
                        at,
                        viewer ->
                                showing(viewer, shown -> steps.signForUnit(campaign, unit(code), shown.get(), viewer)));
            }
        }
        cast.as(
                Cast.COORDINATOR,
                SIGNED_FOR_ALL,
                viewer -> showing(
                        viewer,
                        shown -> codes.stream()
                                .filter(code -> !code.equals(WAITS_FOR_DISTRICT))
                                .forEach(code -> steps.signForDistrict(campaign, unit(code), shown.get(), viewer))));
    }

    /** Nobody has signed in yet: what there is was left by a start that was cut short. */
    private void showing(Viewer viewer, Consumer<Supplier<String>> signing) {
        factors.remove(viewer.who().id());
        factor.during(viewer, signing);
    }

    private void given() {
        Pack.rows("duties-late.csv").forEach(row -> giving.give(row, GIVEN_SINCE));
    }

    private long unit(String code) {
        return units.byCode(code).orElseThrow().id();
    }
}
