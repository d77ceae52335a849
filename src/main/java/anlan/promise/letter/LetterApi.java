package anlan.promise.letter;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.NotFound;
import anlan.promise.plan.Plans;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How units stand with their letters, for machines. */
@ApiUseCase
class LetterApi {

    /** @param state as the list's address names it: {@code none}, {@code sent}, {@code signed} and so on */
    record Entry(
            String unit,
            String unitName,
            String state,
            @Nullable Long letter,
            @Nullable Integer version,
            @Nullable String sha256) {}

    record Entries(List<Entry> items, @Nullable String next) {}

    private final Plans plans;
    private final Standings standings;

    LetterApi(Plans plans, Standings standings) {
        this.plans = plans;
        this.standings = standings;
    }

    @May(Right.LETTERS_SEE)
    @GetMapping("/api/v1/campaigns/{id}/letters")
    Entries list(@PathVariable long id, Viewer viewer) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        return new Entries(
                standings.of(campaign, viewer).stream().map(LetterApi::entry).toList(), null);
    }

    private static Entry entry(Standings.Standing standing) {
        var letter = standing.letter();
        return new Entry(
                standing.unit().code(),
                standing.unit().name(),
                standing.word(),
                letter == null ? null : letter.id(),
                letter == null ? null : letter.latest().number(),
                letter == null ? null : letter.latest().hash());
    }
}
