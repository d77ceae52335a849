package anlan.fact.figure;

import static anlan.fact.figure.Shape.ADDED;
import static anlan.fact.figure.Shape.SHARE;
import static anlan.fact.figure.Shape.STOCK;

import anlan.ground.staff.Unit;
import anlan.ground.staff.UnitKind;
import anlan.ground.staff.Units;
import anlan.ground.web.Words;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the template of the campaign needs reported: facilities each month, surveys each quarter, by every township. */
@Component
class Shipped {

    private static final Map<String, Shape> FACILITIES = shapes(
            List.of("cameras-added", "guard-posts", "patrol-teams", "patrol-members"),
            List.of(ADDED, ADDED, STOCK, STOCK));
    private static final Map<String, Shape> SURVEYS =
            shapes(List.of("satisfaction", "awareness", "support"), List.of(SHARE, SHARE, SHARE));
    private static final int DUE = 10;

    private final FormBook book;
    private final Forms forms;
    private final Units units;
    private final Words words;

    Shipped(FormBook book, Forms forms, Units units, Words words) {
        this.book = book;
        this.forms = forms;
        this.units = units;
        this.words = words;
    }

    private static Map<String, Shape> shapes(List<String> codes, List<Shape> shapes) {
        var all = new LinkedHashMap<String, Shape>();
        for (var i = 0; i < codes.size(); i++) {
            all.put(codes.get(i), shapes.get(i));
        }
        return all;
    }

    /** The figures that ship are there to be asked for. */
    void items() {
        FACILITIES.forEach((code, shape) -> book.add(code, null, null, shape));
        SURVEYS.forEach((code, shape) -> book.add(code, null, null, shape));
    }

    /** Whether both shipped forms could be made: only where nothing asks for any of their figures yet. */
    boolean wanted() {
        return forms.all().stream()
                .filter(f -> f.lastMonth() == null)
                .flatMap(f -> f.items().stream())
                .noneMatch(a -> a.item().name() == null);
    }

    boolean possible() {
        return !reporters().isEmpty();
    }

    /** @param since the month from which facilities are reported; surveys begin with its quarter */
    void make(YearMonth since) {
        items();
        var townships = reporters();
        book.make(new FormBook.Drawn(
                words.say("figure.form-facilities"),
                1,
                DUE,
                since,
                List.copyOf(FACILITIES.keySet()),
                List.of(),
                townships));
        var quarter = since.minusMonths((since.getMonthValue() - 1) % 3);
        book.make(new FormBook.Drawn(
                words.say("figure.form-surveys"),
                3,
                DUE,
                quarter,
                List.copyOf(SURVEYS.keySet()),
                SURVEYS.keySet(),
                townships));
    }

    private List<ReportForm.Reporter> reporters() {
        return units.all().stream()
                .filter(u -> u.kind() == UnitKind.TOWNSHIP && !u.areas().isEmpty())
                .map(Shipped::reporter)
                .toList();
    }

    static ReportForm.Reporter reporter(Unit unit) {
        return new ReportForm.Reporter(unit.id(), unit.name(), unit.areas().getFirst());
    }
}
