package anlan.fact.figure;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Areas;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.NotFound;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reported figures for machines: the rows, and how complete they are. Months are those in which periods end, both inclusive. */
@ApiUseCase
@RequestMapping("/api/v1/figures")
class FigureApi {

    private static final int MOST_MONTHS = 600;

    record Items<T>(List<T> items, @Nullable String next) {}

    enum Reason {
        MONTHS_WRONG
    }

    private final Figures figures;
    private final Areas areas;
    private final OfficeClock clock;

    FigureApi(Figures figures, Areas areas, OfficeClock clock) {
        this.figures = figures;
        this.areas = areas;
        this.clock = clock;
    }

    @May(Right.FIGURES_SEE)
    @GetMapping
    Items<Figure> reported(
            @RequestParam String code,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam YearMonth from,
            @RequestParam YearMonth to,
            @RequestParam(required = false) @Nullable Instant asOf,
            Viewer viewer) {
        check(from, to);
        return new Items<>(figures.reported(code, within(area, viewer), from, to, at(asOf)), null);
    }

    @May(Right.FIGURES_SEE)
    @GetMapping("/completeness")
    Items<Figures.Cell> completeness(
            @RequestParam List<String> code,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam YearMonth from,
            @RequestParam YearMonth to,
            @RequestParam(required = false) @Nullable Instant asOf,
            Viewer viewer) {
        check(from, to);
        return new Items<>(figures.cells(code, within(area, viewer), from, to, at(asOf)), null);
    }

    private static void check(YearMonth from, YearMonth to) {
        if (from.isAfter(to) || from.plusMonths(MOST_MONTHS).isBefore(to)) {
            throw new RefusedException(new Refused(Reason.MONTHS_WRONG, "from", MOST_MONTHS));
        }
    }

    private List<String> within(@Nullable String area, Viewer viewer) {
        var scope = viewer.areas(Right.FIGURES_SEE);
        if (area == null) {
            return scope;
        }
        if (!areas.liesWithin(area, scope)) {
            throw new NotFound();
        }
        return List.of(area);
    }

    private Instant at(@Nullable Instant asOf) {
        return asOf == null ? clock.instant() : asOf;
    }
}
