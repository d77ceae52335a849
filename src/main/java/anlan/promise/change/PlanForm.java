package anlan.promise.change;

import anlan.ground.web.Refusals;
import anlan.promise.plan.Criterion;
import anlan.promise.plan.Days;
import anlan.promise.plan.Name;
import anlan.promise.plan.Objective;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Plan;
import anlan.promise.plan.PlanFault;
import anlan.promise.plan.PlanIndicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plan's text as a form's fields, and the fields read back. Fields are named by what they are about: {@code p.acceptance.from}. */
public record PlanForm(Map<String, String> sent) {

    /** Marks the empty row in which something new may be written. */
    public static final String NEW = "new";

    /** What the plan puts into the form; more may be put beside it. */
    public static Map<String, String> fields(Plan plan) {
        var fields = new HashMap<String, String>();
        put(fields, "name", plan.name());
        plan.objectives().forEach(o -> put(fields, "o." + o.code(), o.name()));
        for (var phase : plan.phases()) {
            var field = "p." + phase.code();
            put(fields, field, phase.name());
            put(fields, field + ".goal", phase.goal());
            fields.put(field + ".from", phase.from().toString());
            fields.put(field + ".to", phase.to().toString());
            phase.criteria().forEach(c -> {
                put(fields, "c." + phase.code() + "." + c.code(), c.text());
                fields.put(
                        "c." + phase.code() + "." + c.code() + ".indicator",
                        c.indicator() == null ? "" : c.indicator());
            });
        }
        plan.indicators().forEach(i -> fields.put("i." + i.code(), i.objective()));
        return fields;
    }

    private static void put(Map<String, String> fields, String field, Name name) {
        fields.put(field + ".zh", name.zh());
        fields.put(field + ".en", name.en().equals(name.zh()) ? "" : name.en());
    }

    public String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }

    private boolean dropped(String field) {
        return sent.containsKey(field + ".off");
    }

    private Name name(String field) {
        return new Name(text(field + ".zh"), text(field + ".en"));
    }

    /**
     * @param all every indicator that may be in the plan, those now left out included
     * @param codes for what is written new
     */
    public Plan read(Plan base, List<PlanIndicator> all, Codes codes, Refusals refusals) {
        var objectives = codes(base.objectives().stream().map(Objective::code), "o")
                .map(c -> new Objective(code(c, Codes.OBJECTIVE, codes), name("o." + c)))
                .toList();
        var phases = new ArrayList<Phase>();
        codes(base.phases().stream().map(Phase::code), "p")
                .forEach(c -> phase(c, base, codes, refusals).ifPresent(phases::add));
        phases.sort(java.util.Comparator.comparing(Phase::from));
        var indicators = all.stream()
                .filter(i -> !text("i." + i.code()).isEmpty())
                .map(i -> new PlanIndicator(
                        i.code(), text("i." + i.code()), i.name(), i.unit(), i.comparison(), i.cadence()))
                .toList();
        return new Plan(name("name"), objectives, phases, indicators);
    }

    private Stream<String> codes(Stream<String> known, String kind) {
        var fresh = Stream.of(NEW).filter(n -> !text(kind + "." + n + ".zh").isEmpty());
        return Stream.concat(known.filter(c -> !dropped(kind + "." + c)), fresh);
    }

    private static String code(String code, String kind, Codes codes) {
        return code.equals(NEW) ? codes.take(kind) : code;
    }

    private Optional<Phase> phase(String code, Plan base, Codes codes, Refusals refusals) {
        var field = "p." + code;
        var from = day(field + ".from", refusals);
        var to = day(field + ".to", refusals);
        if (from == null || to == null) {
            return Optional.empty();
        }
        var criteria = new ArrayList<Criterion>();
        var known = base.phase(code).map(Phase::criteria).orElse(List.of());
        Stream.concat(known.stream().map(Criterion::code), Stream.of(NEW))
                .filter(c -> !text("c." + code + "." + c + ".zh").isEmpty())
                .forEach(c -> criteria.add(criterion(code, c, codes)));
        var name = name(field);
        var goal = new Name(text(field + ".goal.zh"), text(field + ".goal.en"));
        return Optional.of(new Phase(code(code, Codes.PHASE, codes), name, from, to, goal, criteria));
    }

    private Criterion criterion(String phase, String code, Codes codes) {
        var field = "c." + phase + "." + code;
        var indicator = text(field + ".indicator");
        return new Criterion(code(code, Codes.CRITERION, codes), name(field), indicator.isEmpty() ? null : indicator);
    }

    private @Nullable LocalDate day(String field, Refusals refusals) {
        var day = Days.read(text(field));
        refusals.require(day.isPresent(), PlanFault.DAY_UNREADABLE, field);
        return day.orElse(null);
    }
}
