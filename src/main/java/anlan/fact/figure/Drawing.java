package anlan.fact.figure;

import anlan.ground.staff.Units;
import anlan.ground.web.Refusals;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a form that was drawn up, and says all that is wrong with it. */
@Component
class Drawing {

    private final JdbcClient jdbc;
    private final Forms forms;
    private final FormBook book;
    private final Units units;
    private final Words words;

    Drawing(JdbcClient jdbc, Forms forms, FormBook book, Units units, Words words) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.book = book;
        this.units = units;
        this.words = words;
    }

    /** Null when something is missing that the refusals name. */
    FormBook.@Nullable Drawn read(DrawForm.Wanted wanted, Refusals refusals) {
        var known = forms.items();
        var items = new ArrayList<>(
                known.stream().map(Item::code).filter(wanted.items()::contains).toList());
        var added = added(wanted, known.size(), refusals);
        if (added != null) {
            items.add(added);
        }
        var reporters = units.all().stream()
                .filter(u -> !u.areas().isEmpty() && wanted.units().contains(u.id()))
                .map(Shipped::reporter)
                .toList();
        var name = text(wanted.name());
        var due = wanted.dueDay();
        refusals.require(!name.isEmpty(), DrawForm.Reason.NAME_MISSING, "name");
        refusals.require(due != null && due >= 1 && due <= 31, DrawForm.Reason.DUE_DAY_WRONG, "dueDay");
        refusals.require(
                wanted.each() != null && Set.of(1, 3, 6, 12).contains(wanted.each()),
                DrawForm.Reason.EACH_WRONG,
                "each");
        refusals.require(wanted.since() != null, DrawForm.Reason.SINCE_MISSING, "since");
        refusals.require(!items.isEmpty(), DrawForm.Reason.ITEMS_MISSING, "items");
        refusals.require(!reporters.isEmpty(), DrawForm.Reason.UNITS_MISSING, "units");
        taken(items, reporters, refusals);
        return refusals.any() || due == null || wanted.each() == null || wanted.since() == null
                ? null
                : new FormBook.Drawn(name, wanted.each(), due, wanted.since(), items, wanted.optional(), reporters);
    }

    private @Nullable String added(DrawForm.Wanted wanted, int known, Refusals refusals) {
        var name = text(wanted.newItem());
        if (name.isEmpty()) {
            refusals.require(text(wanted.newCounter()).isEmpty(), DrawForm.Reason.ITEM_NAME_MISSING, "newItem");
            return null;
        }
        var code = "own-" + (known + 1);
        var shape = "stock".equals(wanted.newShape())
                ? Shape.STOCK
                : "share".equals(wanted.newShape()) ? Shape.SHARE : Shape.ADDED;
        book.add(code, name, text(wanted.newCounter()), shape);
        return code;
    }

    /** Two forms that ask for one figure of the same area, or of one inside the other, would count it twice. */
    private void taken(List<String> items, List<ReportForm.Reporter> reporters, Refusals refusals) {
        jdbc.sql("""
                        select distinct fi.item from figure_form_item fi
                        join figure_form_unit fu on fu.district = fi.district and fu.form = fi.form
                        where fi.item = any(:items)
                          and not exists (select from figure_form_end e where e.district = fi.district and e.form = fi.form)
                          and exists (select from area_line l where l.district = fi.district
                            and ((l.area = fu.area and l.above = any(:areas)) or (l.above = fu.area and l.area = any(:areas))))
                        """)
                .param("items", items.toArray(String[]::new))
                .param(
                        "areas",
                        reporters.stream().map(ReportForm.Reporter::area).toArray(String[]::new))
                .query(String.class)
                .list()
                .forEach(code -> refusals.add(DrawForm.Reason.ITEM_TAKEN, "items", name(code)));
    }

    private String name(String code) {
        return forms.items().stream()
                .filter(i -> i.code().equals(code))
                .map(i -> i.say(words))
                .findFirst()
                .orElse(code);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
