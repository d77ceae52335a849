package anlan.fact.ledger;

import anlan.fact.problem.Account;
import anlan.fact.problem.Categories;
import anlan.fact.problem.Problem;
import anlan.fact.problem.Staffing;
import anlan.ground.place.AreaTree;
import anlan.ground.place.Areas;
import anlan.ground.staff.Choice;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the ledger can be searched by, with what there is to choose from; and a search said in words. */
@Component
class LedgerFilter {

    private static final List<String> DAYS = List.of("7", "30", "90", "365");

    /** More units than these are not listed: one types a part of the name. */
    private static final int LISTED = 200;

    /** @param typed whether it is typed rather than chosen */
    record Field(String name, String label, List<Choice> choices, String chosen, boolean more, boolean typed) {}

    private final Categories categories;
    private final Staffing staffing;
    private final Areas areas;
    private final Words words;

    LedgerFilter(Categories categories, Staffing staffing, Areas areas, Words words) {
        this.categories = categories;
        this.staffing = staffing;
        this.areas = areas;
        this.words = words;
    }

    List<Field> fields(Asked asked) {
        return List.of(
                field("state", "problem.state", states(), asked.state(), false),
                field(
                        "category",
                        "problem.fact-category",
                        categories.all().stream()
                                .map(c -> new Choice(c.code(), categories.name(c)))
                                .toList(),
                        asked.category(),
                        false),
                field(
                        "severity",
                        "problem.fact-severity",
                        choices(Account.Severity.values(), "severity"),
                        asked.severity(),
                        false),
                unit(asked),
                field("person", "problem.fact-person", people(asked), asked.person(), true),
                field("area", "problem.fact-area", places(), asked.area(), true),
                field(
                        "source",
                        "problem.fact-source",
                        choices(Account.Source.values(), "source"),
                        asked.source(),
                        true),
                field(
                        "age",
                        "ledger.in-state",
                        Arrays.stream(Age.values())
                                .map(g -> new Choice(g.code(), words.say("ledger.age-" + g.word())))
                                .toList(),
                        asked.age(),
                        true),
                field(
                        "days",
                        "ledger.found-within",
                        DAYS.stream()
                                .map(d -> new Choice(d, words.say("ledger.days", d)))
                                .toList(),
                        asked.days(),
                        true),
                field(
                        "raised",
                        "escalation.ladders",
                        named("ledger.raised-", Stream.of("1", "2")),
                        asked.raised(),
                        true),
                field(
                        "listed",
                        "listing.listings",
                        List.of(new Choice("1", words.say("listing.open"))),
                        asked.listed(),
                        true),
                field(
                        "waiting",
                        "ledger.waiting",
                        named("ledger.waiting-", Arrays.stream(Waiting.values()).map(Waiting::word)),
                        asked.waiting(),
                        true));
    }

    private List<Choice> named(String key, Stream<String> values) {
        return values.map(v -> new Choice(v, words.say(key + v))).toList();
    }

    /** As a sentence above a file: which conditions made it. */
    String said(Asked asked) {
        var chosen = fields(asked).stream()
                .filter(f -> !f.chosen().isEmpty())
                .map(f -> words.say("ledger.said", f.label(), name(f)));
        var typed = Asked.or(asked.q()).isEmpty()
                ? Stream.<String>empty()
                : Stream.of(words.say("ledger.said", words.say("problem.search"), Asked.or(asked.q())));
        var overdue = Asked.or(asked.overdue()).isEmpty()
                ? Stream.<String>empty()
                : Stream.of(words.say("problem.overdue-only"));
        return Stream.of(chosen, typed, overdue)
                .flatMap(s -> s)
                .collect(Collectors.joining(words.say("ledger.said-and")));
    }

    private static String name(Field field) {
        return field.choices().stream()
                .filter(c -> c.value().equals(field.chosen()))
                .map(Choice::name)
                .findFirst()
                .orElse(field.chosen());
    }

    private Field field(
            String name,
            String label,
            List<Choice> choices,
            @org.jspecify.annotations.Nullable String asked,
            boolean more) {
        return new Field(name, words.say(label), choices, Asked.or(asked), more, false);
    }

    private Field unit(Asked asked) {
        var units = staffing.units(LISTED);
        var label = words.say("problem.fact-unit");
        if (!units.isEmpty()) {
            return new Field("unit", label, named(units), Asked.or(asked.unit()), true, false);
        }
        long id = Asked.number(asked.unit());
        return new Field("unit", label, List.of(), id > 0 ? staffing.unit(id) : Asked.or(asked.unit()), true, true);
    }

    private List<Choice> states() {
        var states = new ArrayList<Choice>();
        states.add(new Choice(Asked.OPEN, words.say("ledger.state-open")));
        states.addAll(choices(Problem.State.values(), "state"));
        return states;
    }

    private List<Choice> choices(Enum<?>[] values, String group) {
        return Arrays.stream(values)
                .map(v -> v.name().toLowerCase(Locale.ROOT))
                .map(v -> new Choice(v, words.say("problem." + group + "-" + v)))
                .toList();
    }

    /** Oneself; and the people of the unit, once one is chosen. */
    private List<Choice> people(Asked asked) {
        var people = new ArrayList<Choice>();
        people.add(new Choice(Asked.ME, words.say("ledger.me")));
        if (Asked.number(asked.unit()) > 0) {
            people.addAll(named(staffing.people(Asked.number(asked.unit()))));
        }
        return people;
    }

    private static List<Choice> named(Map<Long, String> names) {
        return names.entrySet().stream()
                .map(e -> new Choice(e.getKey().toString(), e.getValue()))
                .toList();
    }

    private List<Choice> places() {
        return areas.below(AreaTree.districtCode()).stream()
                .map(a -> new Choice(a.code(), a.name()))
                .toList();
    }
}
