package anlan.ground.extent;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.NotFound;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Of which areas an area consists, for machines. */
@ApiUseCase
class CompositionApi {

    /** @param known whether it can be told for all days */
    record Made(String code, LocalDate at, boolean known, List<Piece> items, List<Step> changes) {}

    /**
     * @param sign 1 adds, -1 is taken off, 0 cannot be told
     * @param from first day; null without beginning
     * @param to last day; null while it lasts
     */
    record Piece(
            String area,
            String name,
            int sign,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    record Step(long id, LocalDate day) {}

    private final Successions successions;
    private final Areas areas;
    private final OfficeClock clock;

    CompositionApi(Successions successions, Areas areas, OfficeClock clock) {
        this.successions = successions;
        this.areas = areas;
        this.clock = clock;
    }

    @May(Right.PLACES_SEE)
    @GetMapping("/api/v1/areas/{code}/composition")
    Made composition(@PathVariable String code, @RequestParam @Nullable String at, Viewer viewer) {
        if (!areas.liesWithin(code, viewer.areas(Right.PLACES_SEE))) throw new NotFound();
        var day = day(at);
        var composition = successions.composition(code, day);
        return new Made(
                code,
                day,
                composition.known(),
                composition.segments().stream().map(this::piece).toList(),
                composition.steps().stream()
                        .map(s -> new Step(s.change(), s.day()))
                        .toList());
    }

    private Piece piece(Segment segment) {
        return new Piece(
                segment.area(),
                areas.find(segment.area()).map(Area::name).orElse(segment.area()),
                segment.sign(),
                segment.from().equals(LocalDate.MIN) ? null : segment.from(),
                segment.to().equals(LocalDate.MAX) ? null : segment.to());
    }

    private LocalDate day(@Nullable String at) {
        if (at == null) return clock.today();
        try {
            return LocalDate.parse(at);
        } catch (DateTimeException e) {
            throw new RefusedException(new Refused(ExtentFault.DAY_UNREADABLE, "at", at));
        }
    }
}
