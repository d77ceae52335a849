package anlan.fact.dataset;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which data the district keeps, whose it is, what it speaks for and how fresh it is. */
@UseCase
class Catalogue {

    record FieldLine(String label, String name, boolean required) {}

    record Entry(String name, String about, String sources, String period, String last, List<FieldLine> fields) {}

    record CataloguePage(String title, List<Entry> entries) {}

    private record Kept(
            @Nullable String sources,
            @Nullable Integer fromMonth,
            @Nullable Integer toMonth,
            @Nullable OffsetDateTime last) {}

    private final Datasets datasets;
    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Words words;

    Catalogue(Datasets datasets, JdbcClient jdbc, OfficeClock clock, Words words) {
        this.datasets = datasets;
        this.jdbc = jdbc;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.DATA_SEE)
    @GetMapping("/datasets")
    ModelAndView list() {
        return Page.of(
                "fact/dataset/Catalogue",
                new CataloguePage(
                        words.say("dataset.catalogue"),
                        datasets.all().stream().map(this::entry).toList()));
    }

    private Entry entry(Dataset dataset) {
        var kept =
                jdbc.sql("""
                        select (select string_agg(distinct s.name, ', ' order by s.name) from source s
                            where s.dataset = :dataset) as sources,
                          min(c.from_month) as from_month, max(c.to_month) as to_month,
                          (select max(recorded_at) from batch where dataset = :dataset) as last
                        from coverage c join batch b on b.district = c.district and b.id = c.batch
                        where b.dataset = :dataset
                        """).param("dataset", dataset.code()).query(Kept.class).single();
        var from = kept.fromMonth();
        var to = kept.toMonth();
        var last = kept.last();
        return new Entry(
                words.say("dataset.name-" + dataset.code()),
                words.say("dataset.about-" + dataset.code()),
                kept.sources() == null ? words.say("dataset.nothing") : kept.sources(),
                from == null || to == null
                        ? words.say("dataset.nothing")
                        : Coverage.month(from) + " – " + Coverage.month(to),
                last == null ? words.say("dataset.nothing") : instant(last.toInstant()),
                dataset.fields().stream()
                        .map(f ->
                                new FieldLine(Sentence.field(dataset.code(), f.name(), words), f.name(), f.required()))
                        .toList());
    }

    private String instant(Instant instant) {
        return instant.atZone(clock.getZone()).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
    }
}
