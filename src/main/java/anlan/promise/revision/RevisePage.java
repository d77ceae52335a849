package anlan.promise.revision;

import anlan.promise.change.Codes;
import anlan.promise.change.PlanForm;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Criterion;
import anlan.promise.plan.Objective;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Plan;
import anlan.promise.plan.PlanIndicator;
import anlan.promise.plan.Templates;
import anlan.promise.plan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form on which the plan's text is changed. */
@Component
class RevisePage {

    /** The field of the first day on which it is to hold. */
    static final String ON = "on";

    record Text(String field, String zh, String en) {}

    record Rule(Text text, String indicator) {}

    record Part(String code, Text name, String from, String to, Text goal, List<Rule> rules, boolean closed) {}

    record Choice(String code, String name) {}

    record Tied(String code, String name, String objective) {}

    /**
     * Where the form goes and what it was filled in on.
     *
     * @param seen the version, or the saving, that it shows
     * @param dated whether it takes effect on a day of its own, and says why
     */
    record To(String path, String back, int seen, Plan plan, Codes codes, boolean dated) {}

    record FormPage(
            String title,
            String campaign,
            String plan,
            String path,
            String back,
            int version,
            String why,
            String on,
            boolean dated,
            Text name,
            List<Part> phases,
            List<Text> objectives,
            List<Choice> objectiveChoices,
            List<Choice> indicatorChoices,
            List<Tied> indicators) {}

    private final Templates templates;
    private final Wording wording;

    RevisePage(Templates templates, Wording wording) {
        this.templates = templates;
        this.wording = wording;
    }

    /** The plan's indicators, then those of the templates that it leaves out. */
    List<PlanIndicator> indicators(Plan plan) {
        var left = templates.all().stream()
                .flatMap(t -> t.indicators().stream())
                .filter(i -> plan.indicator(i.code()).isEmpty());
        return Stream.concat(plan.indicators().stream(), left).toList();
    }

    FormPage of(Campaign campaign, To to, PlanForm form) {
        var plan = to.plan();
        var phases = new ArrayList<Part>();
        plan.phases().forEach(p -> phases.add(part(p.code(), p, form, campaign)));
        phases.add(part(PlanForm.NEW, null, form, campaign));
        var objectives = Stream.concat(plan.objectives().stream().map(Objective::code), Stream.of(PlanForm.NEW))
                .map(c -> text("o." + c, form))
                .toList();
        return new FormPage(
                wording.say("plan.revise"),
                wording.name(campaign.name()),
                "/plan/" + campaign.id(),
                to.path(),
                to.back(),
                to.seen(),
                form.text("why"),
                form.text(ON),
                to.dated(),
                text("name", form),
                phases,
                objectives,
                objectiveChoices(plan, to.codes()),
                plan.indicators().stream()
                        .map(i -> new Choice(i.code(), wording.name(i.name())))
                        .toList(),
                indicators(plan).stream()
                        .map(i -> new Tied(i.code(), wording.name(i.name()), form.text("i." + i.code())))
                        .toList());
    }

    private List<Choice> objectiveChoices(Plan plan, Codes codes) {
        var left = new Choice("", wording.say("revision.left-out"));
        var known = plan.objectives().stream().map(o -> new Choice(o.code(), wording.name(o.name())));
        var fresh = new Choice(codes.next(Codes.OBJECTIVE), wording.say("revision.new-objective"));
        return Stream.of(Stream.of(left), known, Stream.of(fresh))
                .flatMap(s -> s)
                .toList();
    }

    private Part part(String code, @Nullable Phase phase, PlanForm form, Campaign campaign) {
        var field = "p." + code;
        var known = phase == null
                ? Stream.<String>empty()
                : phase.criteria().stream().map(Criterion::code);
        var rules = Stream.concat(known, Stream.of(PlanForm.NEW))
                .map(c -> "c." + code + "." + c)
                .map(c -> new Rule(text(c, form), form.text(c + ".indicator")))
                .toList();
        return new Part(
                code,
                text(field, form),
                form.text(field + ".from"),
                form.text(field + ".to"),
                text(field + ".goal", form),
                rules,
                campaign.closedPhases().containsKey(code));
    }

    private static Text text(String field, PlanForm form) {
        return new Text(field, form.text(field + ".zh"), form.text(field + ".en"));
    }
}
