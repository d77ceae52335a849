package anlan.fact.records;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.fact.filter.Filter;
import anlan.fact.filter.Span;
import anlan.fact.pivot.GeneratedIncidents;
import anlan.ground.store.District;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of a whole district, newest first, reads about as many records as it shows, however many there are. */
@AnlanTest
class ListingPlanTest {

    private static final int SHOWN = 51;
    private static final List<String> ROOTS = List.of(GeneratedIncidents.DISTRICT + "000000");
    private static final Order NEWEST = new Order(Sort.OCCURRED, true);

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private TransactionTemplate once;

    @Autowired
    @Qualifier("owner")
    private DataSource owner;

    @Autowired
    private Rows rows;

    @Test
    void the_first_page_and_those_after_walk_the_index_by_day() {
        new GeneratedIncidents(template, once).make(60_000);
        // As the database does by itself after a while.
        new JdbcTemplate(owner).execute("analyze incident, area, area_line");
        inside(() -> {
            for (var asOf : Arrays.asList(null, Instant.parse("2025-06-30T00:00:00Z"))) {
                walks(asOf, null);
                var first = page(asOf, null);
                walks(asOf, first.getLast().id());
                var second = page(asOf, first.getLast().id());
                assertThat(first).hasSize(SHOWN);
                assertThat(second).extracting(Incident::id).doesNotContainAnyElementsOf(ids(first));
                assertThat(second.getFirst().occurredOn())
                        .isBeforeOrEqualTo(first.getLast().occurredOn());
            }
        });
    }

    private static List<Long> ids(List<Incident> page) {
        return page.stream().map(Incident::id).toList();
    }

    private List<Incident> page(@Nullable Instant asOf, @Nullable Long after) {
        return rows.page(filter(asOf), NEWEST, after, SHOWN, ROOTS);
    }

    private static Filter filter(@Nullable Instant asOf) {
        return new Filter(null, List.of(), Span.ALWAYS, null, null, null, null, null, null, null, asOf);
    }

    private void walks(@Nullable Instant asOf, @Nullable Long after) {
        var plan = String.join(
                "\n",
                rows.page("explain (analyze, costs off) ", filter(asOf), NEWEST, after, SHOWN, ROOTS)
                        .query(String.class)
                        .list());
        assertThat(plan).contains("Index Scan Backward using incident_day").doesNotContain("Seq Scan on incident i");
    }

    private void inside(Runnable work) {
        District.run(GeneratedIncidents.DISTRICT, () -> once.executeWithoutResult(s -> work.run()));
    }
}
