package anlan.fact.ledger;

import anlan.fact.problem.Staffing;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How long open problems have been in their state, unit by unit; each figure opens the list of them. */
@UseCase
class AgeProblems {

    /** @param path empty where there are none */
    record Figure(String name, String many, String path) {}

    record Line(String unit, List<Figure> figures) {}

    record AgePage(
            String title,
            String said,
            List<String> heads,
            List<Line> lines,
            String rest,
            String every,
            Asked.Ways ways) {}

    /** So many units stand on the page at once, those with the most that wait longest; all of more where one asks for it. */
    private static final int SHOWN = 50;

    private final LedgerCounts counts;
    private final LedgerFilter filter;
    private final Staffing staffing;
    private final Words words;

    AgeProblems(LedgerCounts counts, LedgerFilter filter, Staffing staffing, Words words) {
        this.counts = counts;
        this.filter = filter;
        this.staffing = staffing;
        this.words = words;
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/problems/ageing")
    ModelAndView show(
            @ModelAttribute Asked asked, @RequestParam(required = false) @Nullable String every, Viewer viewer) {
        var all = asked.behind(null).in(Asked.OPEN);
        var found = counts.ages(all, viewer, every == null ? SHOWN : Integer.MAX_VALUE);
        var first = found.first();
        var names = staffing.units(first.stream()
                .map(LedgerCounts.Aged::unit)
                .filter(Objects::nonNull)
                .toList());
        var lines = first.stream().map(a -> line(a, names, all)).toList();
        return Page.of(
                "fact/ledger/AgeProblems",
                new AgePage(
                        words.say("problem.ledger"),
                        filter.said(all),
                        Arrays.stream(Age.values())
                                .map(a -> words.say("ledger.age-" + a.word()))
                                .toList(),
                        lines,
                        lines.size() < found.units()
                                ? words.say("ledger.ageing-more", lines.size(), found.units())
                                : "",
                        all.address("/problems/ageing") + "&every=1",
                        asked.ways()));
    }

    private String name(LedgerCounts.Aged aged, Map<Long, String> names) {
        return aged.unit() == null ? words.say("ledger.nobodys") : names.getOrDefault(aged.unit(), "");
    }

    private Line line(LedgerCounts.Aged aged, Map<Long, String> names, Asked all) {
        return new Line(
                name(aged, names),
                Arrays.stream(Age.values())
                        .map(a -> figure(a, aged.many().getOrDefault(a.code(), 0L), all.aged(aged.unit(), a.code())))
                        .toList());
    }

    private Figure figure(Age age, long many, Asked those) {
        return new Figure(
                words.say("ledger.age-" + age.word()),
                "%,d".formatted(many),
                many == 0 ? "" : those.address("/problems"));
    }
}
