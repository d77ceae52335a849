package anlan.fact.ledger;

import anlan.fact.problem.Staffing;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** How long open problems have been in their state, unit by unit; each figure opens the list of them. */
@UseCase
class AgeProblems {

    /** @param path empty where there are none */
    record Figure(String name, String many, String path) {}

    record Line(String unit, List<Figure> figures) {}

    record AgePage(String title, String said, List<String> heads, List<Line> lines, Asked.Ways ways) {}

    /** No unit has it as its id. */
    private static final long NOBODY = 0;

    private final LedgerQuery ledger;
    private final LedgerFilter filter;
    private final Staffing staffing;
    private final Words words;

    AgeProblems(LedgerQuery ledger, LedgerFilter filter, Staffing staffing, Words words) {
        this.ledger = ledger;
        this.filter = filter;
        this.staffing = staffing;
        this.words = words;
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/problems/ageing")
    ModelAndView show(@ModelAttribute Asked asked, Viewer viewer) {
        var all = asked.behind(null).in(Asked.OPEN);
        var found = ledger.ages(all, viewer);
        var names = staffing.units(found.stream()
                .map(LedgerQuery.Aged::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var byUnit = new LinkedHashMap<Long, List<LedgerQuery.Aged>>();
        found.stream()
                .sorted(Comparator.comparing(a -> a.unit() == null ? "" : names.getOrDefault(a.unit(), "")))
                .forEach(a -> byUnit.computeIfAbsent(a.unit() == null ? NOBODY : a.unit(), u -> new ArrayList<>())
                        .add(a));
        return Page.of(
                "fact/ledger/AgeProblems",
                new AgePage(
                        words.say("problem.ledger"),
                        filter.said(all),
                        Arrays.stream(Age.values())
                                .map(a -> words.say("ledger.age-" + a.word()))
                                .toList(),
                        byUnit.entrySet().stream()
                                .map(e -> line(e.getKey(), e.getValue(), names, all))
                                .toList(),
                        asked.ways()));
    }

    private Line line(long unit, List<LedgerQuery.Aged> found, Map<Long, String> names, Asked all) {
        var many = found.stream().collect(Collectors.toMap(LedgerQuery.Aged::age, LedgerQuery.Aged::many));
        return new Line(
                unit == NOBODY ? words.say("ledger.nobodys") : names.getOrDefault(unit, ""),
                Arrays.stream(Age.values())
                        .map(a -> figure(
                                a, many.getOrDefault(a.code(), 0L), all.aged(unit == NOBODY ? null : unit, a.code())))
                        .toList());
    }

    private Figure figure(Age age, long many, Asked those) {
        return new Figure(
                words.say("ledger.age-" + age.word()),
                "%,d".formatted(many),
                many == 0 ? "" : those.address("/problems"));
    }
}
