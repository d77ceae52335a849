package anlan.promise.fulfilment;

import anlan.Filled;
import anlan.Sample;
import anlan.ground.access.Right;
import anlan.ground.access.Scope;
import anlan.promise.duty.Act;
import anlan.promise.duty.DutyBook;
import anlan.promise.duty.DutyText;
import anlan.promise.duty.Until;
import anlan.promise.plan.PlanKept;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A duty of the near township, on whose page nobody else takes a step. */
@Component
class FulfilmentSample implements Sample {

    private final PlanKept plan;
    private final DutyBook book;

    FulfilmentSample(PlanKept plan, DutyBook book) {
        this.plan = plan;
        this.book = book;
    }

    @Override
    public Kept fill(Filled.District district) {
        var lin = district.coordinator();
        var campaign =
                plan.of(district, "样本 fulfilment", List.of()).names().get("id").getFirst();
        var text = new DutyText(1, "order", "样本办理近处", "样本办法近处", 5, List.of(), "", "lin");
        var given = Act.Step.of(Act.Kind.GIVEN).unit(district.unit()).until(new Until(LocalDate.of(2026, 6, 30), null));
        var duty = Scope.as(
                lin,
                "test",
                () -> book.make(lin, Act.Hand.of(lin, Right.DUTIES_KEEP), Long.parseLong(campaign), null, text, given));
        var path = duty.kept().path();
        return new Kept(
                Map.of(
                        "campaign", List.of(campaign),
                        "id", List.of(String.valueOf(duty.kept().id()))),
                List.of(path, path + "/text", path + "/parts/new"),
                List.of("样本办理近处", "样本办法近处"),
                false);
    }
}
