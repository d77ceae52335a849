package anlan.promise.safeguard;

import anlan.Filled;
import anlan.Sample;
import anlan.ground.access.Right;
import anlan.ground.access.Scope;
import anlan.promise.duty.Act;
import anlan.promise.duty.DutyBook;
import anlan.promise.duty.DutyText;
import anlan.promise.duty.Until;
import anlan.promise.plan.PlanKept;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a duty of the near township has. */
@Component
class SafeguardSample implements Sample {

    private final PlanKept plan;
    private final DutyBook duties;
    private final SafeguardBook book;

    SafeguardSample(PlanKept plan, DutyBook duties, SafeguardBook book) {
        this.plan = plan;
        this.duties = duties;
        this.book = book;
    }

    @Override
    public Kept fill(Filled.District district) {
        var lin = district.coordinator();
        var campaign =
                plan.of(district, "样本 safeguard", List.of()).names().get("id").getFirst();
        var text = new DutyText(1, "order", "样本保障近处", "样本", 5, List.of(), "", "lin");
        var given = Act.Step.of(Act.Kind.GIVEN).unit(district.unit()).until(new Until(LocalDate.of(2026, 6, 30), null));
        var need = new SafeguardCheck.Change(
                null,
                What.MONEY,
                "样本经费近处",
                "元",
                Stage.NEEDED,
                new BigDecimal("123456.78"),
                LocalDate.of(2026, 1, 5),
                "样本依据近处");
        var id = Scope.as(lin, "test", () -> {
            var duty =
                    duties.make(lin, Act.Hand.of(lin, Right.DUTIES_KEEP), Long.parseLong(campaign), null, text, given);
            book.write(lin, Right.SAFEGUARDS_USE, duty.kept().id(), need);
            return duty.kept().id();
        });
        return new Kept(
                Map.of("campaign", List.of(campaign), "id", List.of(campaign, String.valueOf(id))),
                List.of("/duties/" + id + "/safeguards"),
                List.of("样本经费近处", "样本依据近处"),
                false);
    }
}
