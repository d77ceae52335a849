package anlan.fact.submission;

import anlan.fact.block.Block;
import anlan.fact.block.Blocks;
import anlan.fact.sweep.Walking;
import anlan.ground.place.Areas;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In which area a finding lies. */
@Component
class Spots {

    private final Blocks blocks;
    private final Areas areas;

    Spots(Blocks blocks, Areas areas) {
        this.blocks = blocks;
        this.areas = areas;
    }

    /** The block's; where the point lies in another area of the district, as at a block's edge, that one. */
    String area(Walking.Spot spot, Sent.@Nullable Point point) {
        var own = blocks.find(spot.cut(), spot.cell())
                .map(Block::code)
                .filter(code -> !code.isEmpty())
                .orElse(spot.area());
        if (point == null) {
            return own;
        }
        return areas.locate(point.lon(), point.lat())
                .filter(at ->
                        !areas.above(at).contains(own) && !areas.above(own).contains(at))
                .orElse(own);
    }

    static String degrees(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }
}
