package anlan.fact.figure;

import anlan.Filled;
import anlan.Sample;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A form that the near unit fills in. */
@Component
class FigureSample implements Sample {

    private final FormBook book;
    private final Shipped shipped;

    FigureSample(FormBook book, Shipped shipped) {
        this.book = book;
        this.shipped = shipped;
    }

    @Override
    public Kept fill(Filled.District district) {
        shipped.items();
        var near = new ReportForm.Reporter(district.unit(), "近处街道", district.near());
        var form = book.make(new FormBook.Drawn(
                "样本报表", 1, 10, YearMonth.of(2025, 7), List.of("cameras-added"), List.of(), List.of(near)));
        return new Kept(
                Map.of(
                        "id", List.of(String.valueOf(form)),
                        "form", List.of(String.valueOf(form)),
                        "unit", List.of(String.valueOf(district.unit())),
                        "month", List.of("2025-07")),
                List.of("/figures/forms", "/figures/forms/new"),
                List.of(),
                true);
    }
}
