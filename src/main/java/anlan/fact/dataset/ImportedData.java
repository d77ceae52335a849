package anlan.fact.dataset;

import anlan.fact.coverage.Coverage;
import anlan.ground.store.District;
import anlan.ground.web.Words;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The datasets that files are brought in for, as the catalogue lists them. */
@Component
@Order(1)
class ImportedData implements Catalogued {

    private record Kept(
            @Nullable String sources,
            @Nullable String keepers,
            @Nullable Integer fromMonth,
            @Nullable Integer toMonth,
            @Nullable OffsetDateTime last) {}

    private final Datasets datasets;
    private final Coverage coverage;
    private final JdbcClient jdbc;
    private final Words words;

    ImportedData(Datasets datasets, Coverage coverage, JdbcClient jdbc, Words words) {
        this.datasets = datasets;
        this.coverage = coverage;
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<Entry> entries() {
        return datasets.all().stream().map(this::entry).toList();
    }

    private Entry entry(Dataset dataset) {
        var kept = kept(dataset.code());
        var from = kept.fromMonth();
        var to = kept.toMonth();
        var last = kept.last();
        return new Entry(
                words.say("dataset.name-" + dataset.code()),
                words.say("dataset.about-" + dataset.code()),
                kept.sources() == null ? "" : kept.sources(),
                from == null || to == null ? "" : Coverage.month(from) + " – " + Coverage.month(to),
                last == null ? null : last.toInstant(),
                from == null || to == null ? "" : complete(dataset.code(), from, to),
                kept.keepers() == null ? "" : kept.keepers(),
                dataset.fields().stream()
                        .map(f -> new Part(Field.called(dataset.code(), f.name(), words), f.name(), f.required()))
                        .toList());
    }

    private Kept kept(String dataset) {
        return jdbc.sql("""
                        select (select string_agg(distinct s.name, :and) from source s
                            where s.dataset = :dataset) as sources,
                          (select string_agg(distinct u.name, :and) from source s
                            join unit u on u.district = s.district and u.id = s.unit where s.dataset = :dataset) as keepers,
                          min(c.from_month) as from_month, max(c.to_month) as to_month,
                          (select max(recorded_at) from batch where dataset = :dataset) as last
                        from coverage c join batch b on b.district = c.district and b.id = c.batch
                        where b.dataset = :dataset
                        """)
                .param("dataset", dataset)
                .param("and", words.say("dataset.and"))
                .query(Kept.class)
                .single();
    }

    /** Of each month the part of the lowest areas that is known; a month counts as known when all of it is. */
    private String complete(String dataset, int from, int to) {
        var district = District.current() + "000000";
        var shares = coverage.shares(
                dataset, List.of(Coverage.ALL), List.of(district), Coverage.month(from), Coverage.month(to), null);
        var known = shares.values().stream().filter(s -> s >= 1).count();
        return words.say("dataset.complete-months", shares.size(), known);
    }
}
