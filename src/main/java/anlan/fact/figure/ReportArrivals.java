package anlan.fact.figure;

import anlan.ground.board.Arrivals;
import anlan.ground.web.Words;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports that came, and those that did not, for the wall: form, unit and day; neither the figures nor who wrote them. */
@Component
@Order(20)
@Transactional(readOnly = true)
class ReportArrivals implements Arrivals {

    private static final int PERIODS = 6;

    private final JdbcClient jdbc;
    private final Forms forms;
    private final Standings standings;
    private final Words words;
    private final Said said;

    ReportArrivals(JdbcClient jdbc, Forms forms, Standings standings, Words words, Said said) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.standings = standings;
        this.words = words;
        this.said = said;
    }

    @Override
    public String name() {
        return words.say("figure.arrivals");
    }

    @Override
    public List<Arrival> between(Instant from, Instant to) {
        return jdbc.sql("""
                        select r.recorded_at, f.name as form, u.name as unit,
                               case when r.withdrawn then 'withdrawn' when r.version > 1 then 'corrected' when r.late then 'late' else 'in-time' end as how
                        from figure_report r
                        join figure_form f on f.district = r.district and f.id = r.form
                        join unit u on u.district = r.district and u.id = r.unit
                        where r.recorded_at > :from and r.recorded_at <= :to order by r.recorded_at desc, r.form, r.unit
                        """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Arrival(
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        words.say(
                                "figure.arrival-" + row.getString("how"),
                                row.getString("form"),
                                row.getString("unit"))))
                .list();
    }

    @Override
    public List<String> missing() {
        return forms.all().stream().flatMap(this::missing).toList();
    }

    private Stream<String> missing(ReportForm form) {
        var spans = form.over(said.today(), PERIODS);
        var sheet = standings.of(form, spans, said.today());
        return spans.stream().flatMap(span -> {
            var late = form.units().stream()
                    .filter(u -> sheet.state(u.unit(), span) == Standings.State.MISSING)
                    .count();
            return late == 0
                    ? Stream.of()
                    : Stream.of(words.say("figure.task-missing", form.name(), said.span(span), late));
        });
    }
}
