package anlan.fact.pocket;

import anlan.fact.block.Blocks;
import anlan.fact.ledger.Finding;
import anlan.fact.sheet.Sheet;
import anlan.fact.sheet.Sheets;
import anlan.fact.submission.Submissions;
import anlan.fact.sweep.Trodden;
import anlan.fact.sweep.Walking;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import anlan.ground.web.UseCase;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the phone keeps: the sweeps its user walks in, with the blocks as drawn. */
@UseCase
class FetchRounds {

    /** The phone says which it speaks: it may be another than the pages'. */
    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    private final Walking walking;
    private final Blocks blocks;
    private final Areas areas;
    private final Finding finding;
    private final Submissions submissions;
    private final Trodden trodden;
    private final Sheets sheets;

    FetchRounds(
            Walking walking,
            Blocks blocks,
            Areas areas,
            Finding finding,
            Submissions submissions,
            Trodden trodden,
            Sheets sheets) {
        this.walking = walking;
        this.blocks = blocks;
        this.areas = areas;
        this.finding = finding;
        this.submissions = submissions;
        this.trodden = trodden;
        this.sheets = sheets;
    }

    @May(Right.SWEEPS_WALK)
    @GetMapping("/pocket/rounds")
    ResponseEntity<Baggage.Kept> rounds(@RequestParam(defaultValue = "") String language, Viewer viewer) {
        if (LANGUAGES.contains(language)) {
            LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Baggage.Kept(
                        finding.categories(),
                        finding.severities(),
                        walking.mine(viewer).stream().map(r -> round(r, viewer)).toList()));
    }

    private Baggage.RoundKept round(Walking.Round round, Viewer viewer) {
        var spots = walking.spots(round.id());
        var sheet = sheets.now(round.sheet());
        var outlines =
                spots.stream().map(Walking.Spot::cut).distinct().collect(Collectors.toMap(c -> c, this::outlines));
        var names = spots.stream().map(Walking.Spot::area).distinct().collect(Collectors.toMap(a -> a, this::area));
        var others = trodden.visitsOfOthers(round.id(), viewer.who().id());
        return new Baggage.RoundKept(
                round.id(),
                round.title(),
                round.from().toString(),
                round.to().toString(),
                round.team(),
                round.sheet(),
                sheet.map(Sheet::version).orElse(1),
                sheet.orElse(null),
                spots.stream()
                        .map(s -> new Baggage.SpotKept(
                                s.cut(),
                                s.cell(),
                                s.number(),
                                blocks.called(s.number(), s.name()),
                                names.getOrDefault(s.area(), ""),
                                s.team() == null || s.team().equals(round.team()),
                                s.visits(),
                                s.findings(),
                                s.by(),
                                others.getOrDefault(s.cut() + "-" + s.cell(), 0),
                                outlines.getOrDefault(s.cut(), Map.of()).getOrDefault(s.cell(), "")))
                        .toList(),
                submissions.own(round.id(), viewer));
    }

    private Map<Integer, String> outlines(long cut) {
        return blocks.of(cut).stream()
                .filter(b -> b.outline() != null)
                .collect(Collectors.toMap(b -> b.cell(), b -> String.valueOf(b.outline())));
    }

    private String area(String code) {
        return areas.find(code).map(Area::name).orElse("");
    }
}
