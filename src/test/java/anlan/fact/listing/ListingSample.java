package anlan.fact.listing;

import anlan.Filled;
import anlan.Sample;
import anlan.fact.problem.Hand;
import anlan.ground.access.Right;
import anlan.ground.access.Scope;
import anlan.ground.clock.OfficeClock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A case of the near township. */
@Component
class ListingSample implements Sample {

    private final ListingBook book;
    private final OfficeClock clock;

    ListingSample(ListingBook book, OfficeClock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public Kept fill(Filled.District district) {
        var lin = district.coordinator();
        var listing = new Listing(
                0,
                Level.SHIPPED.getFirst(),
                null,
                "A8800010012026",
                "theft",
                district.near(),
                district.unit(),
                "样本挂牌理由近处",
                "限期破案",
                lin.who().id(),
                "lin",
                "",
                clock.today(),
                List.of());
        long id = Scope.as(
                lin, "test", () -> book.list(listing, clock.today().plusDays(30), Hand.of(lin, Right.PROBLEMS_SETTLE)));
        return new Kept(
                Map.of("id", List.of(String.valueOf(id))),
                List.of("/listings/" + id),
                List.of("样本挂牌理由近处", "A8800010012026"),
                true);
    }
}
