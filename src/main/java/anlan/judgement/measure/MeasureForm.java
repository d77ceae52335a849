package anlan.judgement.measure;

import anlan.fact.incident.Kind;
import anlan.ground.web.NotFound;
import anlan.ground.web.Refusals;
import anlan.promise.plan.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A measure as a form: what stands in it, and what it comes to when all of it holds. */
@Component
class MeasureForm {

    /** Words that the language of formulas keeps for itself. */
    private static final Set<String> KEPT = Set.of(
            "in as break const continue else false for function if import let loop package namespace new null return true var void while"
                    .split(" "));

    enum Reason {
        CODE_UNFIT,
        KINDS_EMPTY,
        KIND_UNKNOWN,
        FIGURE_UNKNOWN
    }

    /** Where a measure's numbers can come from. */
    enum From {
        INCIDENTS,
        REPORTED,
        RESIDENTS
    }

    private final Definitions definitions;

    MeasureForm(Definitions definitions) {
        this.definitions = definitions;
    }

    /** What a new one, or the present definition, puts into the form. */
    Map<String, String> there(Map<String, Measure> measures, @Nullable String code) {
        var there = new HashMap<>(
                Map.of("from", "INCIDENTS", "which", "ALL", "part", "VALUE", "take", "SUM", "version", "0"));
        if (code != null) {
            Measure m = Optional.ofNullable(measures.get(code)).orElseThrow(NotFound::new);
            there.put("zh", m.name().zh());
            there.put("en", m.name().en());
            there.put("version", Integer.toString(definitions.version(Definitions.Kind.MEASURE, code)));
            there.putAll(of(m.of()));
        }
        return there;
    }

    private static Map<String, String> of(Measure.Of of) {
        return switch (of) {
            case Measure.Incidents i ->
                Map.of(
                        "from",
                        "INCIDENTS",
                        "kinds",
                        String.join(" ", i.kinds()),
                        "which",
                        i.which().name());
            case Measure.Reported r ->
                Map.of(
                        "from",
                        "REPORTED",
                        "figure",
                        r.figure(),
                        "part",
                        r.part().name(),
                        "take",
                        r.take().name());
            case Measure.Residents r -> Map.of("from", "RESIDENTS");
        };
    }

    static String fresh(Map<String, Measure> measures, Typed typed, Refusals refusals) {
        String code = typed.get("code");
        refusals.require(code.matches("[a-z][a-z0-9_]{1,39}") && !KEPT.contains(code), Reason.CODE_UNFIT, "code");
        refusals.require(!measures.containsKey(code), Typed.Reason.CODE_TAKEN, "code");
        return code;
    }

    /** @param figures codes of what units report */
    static @Nullable Measure read(String code, Typed typed, Set<String> figures, Refusals refusals) {
        Name name = typed.name(refusals);
        Measure.Of of = of(typed, figures, refusals);
        return of == null ? null : new Measure(code, name, of);
    }

    static Measure.@Nullable Of of(Typed typed, Set<String> figures, Refusals refusals) {
        From from = typed.choice("from", From.class, refusals);
        return switch (from) {
            case INCIDENTS -> incidents(typed, refusals);
            case REPORTED -> reported(typed, figures, refusals);
            case RESIDENTS -> new Measure.Residents();
            case null -> null;
        };
    }

    private static Measure.@Nullable Of incidents(Typed typed, Refusals refusals) {
        var kinds = new ArrayList<String>();
        for (String kind : typed.get("kinds").split(" ")) {
            if (!kind.isEmpty() && refusals.require(Kind.of(kind).isPresent(), Reason.KIND_UNKNOWN, "kinds", kind)) {
                kinds.add(kind);
            }
        }
        refusals.require(!typed.get("kinds").isBlank(), Reason.KINDS_EMPTY, "kinds");
        var which = typed.choice("which", Measure.Which.class, refusals);
        return which == null ? null : new Measure.Incidents(List.copyOf(kinds), which);
    }

    private static Measure.@Nullable Of reported(Typed typed, Set<String> figures, Refusals refusals) {
        refusals.require(figures.contains(typed.get("figure")), Reason.FIGURE_UNKNOWN, "figure");
        var part = typed.choice("part", Measure.Part.class, refusals);
        var take = typed.choice("take", Measure.Take.class, refusals);
        return part == null || take == null ? null : new Measure.Reported(typed.get("figure"), part, take);
    }
}
