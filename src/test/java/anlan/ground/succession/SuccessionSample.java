package anlan.ground.succession;

import anlan.Filled;
import anlan.Sample;
import anlan.ground.web.Refusals;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A renaming that is to come. Everybody of the district may know it; only those who answer for all of it enter and take back. */
@Component
class SuccessionSample implements Sample {

    private final Changes changes;
    private final ChangeBook book;

    SuccessionSample(Changes changes, ChangeBook book) {
        this.changes = changes;
        this.book = book;
    }

    @Override
    public Kept fill(Filled.District district) {
        var day = LocalDate.of(2098, 1, 1);
        var lines = List.of(new Line(1, district.near(), district.near(), "样本新名"));
        var moves = new LinesCheck(book.known(), day, new Refusals()).of(lines);
        long id = changes.take(day, "样本批文", moves, district.coordinator());
        return new Kept(Map.of("id", List.of(String.valueOf(id))), List.of(), List.of(), false);
    }
}
