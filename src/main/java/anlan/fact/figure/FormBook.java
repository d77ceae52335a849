package anlan.fact.figure;

import anlan.ground.access.Scope;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where forms and figures are written down. */
@Component
class FormBook {

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Audit audit;

    FormBook(JdbcClient jdbc, OfficeClock clock, Audit audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    /** A form as drawn up. */
    record Drawn(
            String name,
            int monthsEach,
            int dueDay,
            YearMonth since,
            List<String> items,
            Collection<String> optional,
            List<ReportForm.Reporter> units) {}

    long make(Drawn form) {
        var id = jdbc.sql("""
                        insert into figure_form (name, months_each, due_day, since, made_at, made_by)
                        values (:name, :each, :due, :since, :at, :by) returning id
                        """)
                .param("name", form.name())
                .param("each", form.monthsEach())
                .param("due", form.dueDay())
                .param("since", form.since().atDay(1))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by())
                .query(Long.class)
                .single();
        for (var position = 0; position < form.items().size(); position++) {
            var item = form.items().get(position);
            jdbc.sql("insert into figure_form_item (form, item, position, needed) values (?, ?, ?, ?)")
                    .params(id, item, position, !form.optional().contains(item))
                    .update();
        }
        form.units()
                .forEach(u -> jdbc.sql("insert into figure_form_unit (form, unit, area) values (?, ?, ?)")
                        .params(id, u.unit(), u.area())
                        .update());
        audit.did("figure.form-made", "figure-form/" + id, null, form, null);
        return id;
    }

    void end(ReportForm form, YearMonth last, String why) {
        jdbc.sql("insert into figure_form_end (form, last_month, ended_at, ended_by, why) values (?, ?, ?, ?, ?)")
                .params(form.id(), last.atDay(1), clock.instant().atOffset(ZoneOffset.UTC), by(), why)
                .update();
        audit.did("figure.form-ended", "figure-form/" + form.id(), null, Map.of("lastMonth", last.toString()), why);
    }

    void add(String code, @Nullable String name, @Nullable String counter, Shape shape) {
        var added = jdbc.sql(
                        "insert into figure_item (code, name, counter, shape) values (:code, :name, :counter, :shape) on conflict do nothing")
                .param("code", code)
                .param("name", name)
                .param("counter", counter)
                .param("shape", shape.code())
                .update();
        if (added > 0 && name != null) {
            audit.did("figure.item-made", "figure-item/" + code, null, new Item(code, name, counter, shape), null);
        }
    }

    static String by() {
        return Scope.viewer().map(Viewer::name).orElse("house");
    }
}
