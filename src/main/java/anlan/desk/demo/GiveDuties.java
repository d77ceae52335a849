package anlan.desk.demo;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.staff.Units;
import anlan.promise.duty.Act.Hand;
import anlan.promise.duty.Act.Kind;
import anlan.promise.duty.Act.Step;
import anlan.promise.duty.Duty;
import anlan.promise.duty.DutyBook;
import anlan.promise.duty.DutyNews;
import anlan.promise.duty.DutyText;
import anlan.promise.duty.Until;
import anlan.promise.plan.Plans;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives made-up duties to their units, and parts of them down inside a unit. */
@Component
class GiveDuties {

    private final Plans plans;
    private final DutyBook book;
    private final DutyNews news;
    private final MadeDuties made;
    private final Units units;
    private final Cast cast;

    GiveDuties(Plans plans, DutyBook book, DutyNews news, MadeDuties made, Units units, Cast cast) {
        this.plans = plans;
        this.book = book;
        this.news = news;
        this.made = made;
        this.units = units;
        this.cast = cast;
    }

    void give(NamedCsvRecord row, LocalDateTime at) {
        var whole = row.getField("whole").isEmpty() ? null : made.duty(row.getField("whole"));
        cast.as(made.giver(row), at, viewer -> {
            long campaign = plans.current(at.toLocalDate()).orElseThrow().id();
            var hand = Hand.of(viewer, Right.DUTIES_KEEP);
            var given = Step.of(Kind.GIVEN)
                    .unit(units.byCode(row.getField("unit")).orElseThrow().id())
                    .until(new Until(LocalDate.parse(row.getField("due")), null));
            var duty = book.make(viewer, hand, campaign, named(whole), text(row, viewer), given);
            made.add(row, duty.kept().id());
            if (whole != null) {
                book.step(
                        whole.kept(),
                        hand,
                        Step.of(Kind.DIVIDED).part(duty.kept().id()));
            }
            news.tell(duty, viewer);
        });
    }

    private static Duty.@Nullable Whole named(@Nullable Duty whole) {
        return whole == null
                ? null
                : new Duty.Whole(
                        whole.kept().id(),
                        whole.kept().text().title(),
                        whole.now().unit());
    }

    private DutyText text(NamedCsvRecord row, Viewer viewer) {
        var before = row.getField("before");
        return new DutyText(
                1,
                row.getField("objective"),
                row.getField("title"),
                row.getField("measures"),
                Integer.parseInt(row.getField("days")),
                before.isEmpty() ? List.of() : List.of(made.id(before)),
                "",
                viewer.name());
    }
}
