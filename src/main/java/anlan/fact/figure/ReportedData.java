package anlan.fact.figure;

import anlan.fact.dataset.Catalogued;
import anlan.ground.web.Words;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reported figures, form by form, as the catalogue lists them. */
@Component
@Order(3)
class ReportedData implements Catalogued {

    private static final int PERIODS = 12;

    private final Forms forms;
    private final Standings standings;
    private final JdbcClient jdbc;
    private final Words words;
    private final Said said;

    ReportedData(Forms forms, Standings standings, JdbcClient jdbc, Words words, Said said) {
        this.forms = forms;
        this.standings = standings;
        this.jdbc = jdbc;
        this.words = words;
        this.said = said;
    }

    @Override
    public List<Entry> entries() {
        var all = forms.all();
        if (all.isEmpty()) {
            return List.of(
                    new Entry(words.say("figure.title"), words.say("figure.intro"), "", "", null, "", "", List.of()));
        }
        return all.stream().map(this::entry).toList();
    }

    private Entry entry(ReportForm form) {
        return new Entry(
                words.say("figure.catalogued", form.name()),
                words.say("figure.each-due", said.each(form), form.dueDay()),
                words.say("figure.units-count", form.units().size()),
                period(form),
                last(form),
                complete(form),
                form.units().stream()
                        .map(ReportForm.Reporter::unitName)
                        .collect(Collectors.joining(words.say("figure.and"))),
                form.items().stream()
                        .map(a -> new Part(a.item().say(words), a.item().code(), a.needed()))
                        .toList());
    }

    private String period(ReportForm form) {
        var over = form.over(said.today(), Integer.MAX_VALUE);
        return over.isEmpty()
                ? ""
                : over.getLast().from() + " – " + over.getFirst().to();
    }

    private @Nullable Instant last(ReportForm form) {
        var at = jdbc.sql("select max(recorded_at) from figure_report where form = :form")
                .param("form", form.id())
                .query(OffsetDateTime.class)
                .optional();
        return at.map(OffsetDateTime::toInstant).orElse(null);
    }

    /** Of the latest periods that are over: expected, received, in time. */
    private String complete(ReportForm form) {
        var spans = form.over(said.today(), PERIODS);
        var sheet = standings.of(form, spans, said.today());
        var states = form.units().stream()
                .flatMap(u -> spans.stream().map(s -> sheet.state(u.unit(), s)))
                .toList();
        var inTime = states.stream().filter(s -> s == Standings.State.IN_TIME).count();
        var late = states.stream().filter(s -> s == Standings.State.LATE).count();
        return states.isEmpty() ? "" : words.say("figure.complete", spans.size(), states.size(), inTime + late, inTime);
    }
}
