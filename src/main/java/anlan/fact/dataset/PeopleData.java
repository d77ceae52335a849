package anlan.fact.dataset;

import anlan.ground.web.Words;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many people live where, as the catalogue lists it: counts by area and year, kept with the places. */
@Component
@Order(2)
class PeopleData implements Catalogued {

    private static final List<String> FIELDS = List.of("code", "year", "resident", "floating");

    private record Kept(
            @Nullable Integer first,
            @Nullable Integer last,
            long counted,
            long areas,
            @Nullable OffsetDateTime at,
            @Nullable String keeper) {}

    private final JdbcClient jdbc;
    private final Words words;

    PeopleData(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<Entry> entries() {
        var kept = jdbc.sql("""
                        select min(p.year) as first, max(p.year) as last,
                          count(distinct p.area) filter (where p.year = (select max(year) from area_population)) as counted,
                          (select count(*) from area_known where valid_to is null) as areas, max(p.recorded_at) as at,
                          (select string_agg(name, :and order by id) from unit where kind = 'commission') as keeper
                        from area_population p
                        """)
                .param("and", words.say("dataset.and"))
                .query(Kept.class)
                .single();
        var at = kept.at();
        return List.of(new Entry(
                words.say("dataset.name-population"),
                words.say("dataset.about-population"),
                at == null ? "" : words.say("dataset.population-source"),
                kept.first() == null ? "" : kept.first() + " – " + kept.last(),
                at == null ? null : at.toInstant(),
                at == null
                        ? ""
                        : words.say(
                                "dataset.complete-areas", String.valueOf(kept.last()), kept.areas(), kept.counted()),
                kept.keeper() == null ? "" : kept.keeper(),
                FIELDS.stream()
                        .map(f -> new Part(words.say("dataset.population-" + f), f, f.equals("code")))
                        .toList()));
    }
}
