package anlan.fact.block;

import anlan.Filled;
import anlan.Sample;
import anlan.ground.access.Scope;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The near township, cut into two. */
@Component
class BlockSample implements Sample {

    private final BlockBook book;

    BlockSample(BlockBook book) {
        this.book = book;
    }

    @Override
    public Kept fill(Filled.District district) {
        var lin = district.coordinator();
        var pieces = List.of(new Knife.Piece("", "样本网格近处", null, null), new Knife.Piece("", "样本网格近处二", null, null));
        Scope.as(lin, "test", () -> book.cut(district.near(), 500, pieces, lin));
        return new Kept(
                Map.of("area", List.of(district.near()), "cell", List.of("1", "2")),
                List.of("/blocks/" + district.near(), "/blocks/" + district.near() + "/blocks.geojson"),
                List.of("样本网格近处"),
                true);
    }
}
