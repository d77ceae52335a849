package anlan.fact.ledger;

import anlan.fact.problem.Categories;
import anlan.fact.problem.Staffing;
import anlan.fact.transcript.Transcripts;
import anlan.fact.wording.PlaceWords;
import anlan.fact.wording.ProblemDays;
import anlan.ground.paper.Ledger;
import anlan.ground.paper.Ledger.Column;
import anlan.ground.web.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rows of the ledger as a clerk keeps them in a workbook. */
@Component
@Transactional(readOnly = true)
class LedgerSheet {

    /** So many columns of ledgers kept elsewhere have one here too. */
    private static final int OTHERS = 60;

    /** What is said about one at greater length. */
    private record Said(long problem, String detail, String measure, String progress) {}

    /** Names of a unit's people, looked up once for a file. */
    static final class Names {
        private final Map<Long, Map<Long, String>> byUnit = new HashMap<>();
    }

    private final JdbcClient jdbc;
    private final Categories categories;
    private final Staffing staffing;
    private final PlaceWords places;
    private final ProblemDays days;
    private final Words words;
    private final Transcripts transcripts;

    LedgerSheet(
            JdbcClient jdbc,
            Categories categories,
            Staffing staffing,
            PlaceWords places,
            ProblemDays days,
            Words words,
            Transcripts transcripts) {
        this.jdbc = jdbc;
        this.categories = categories;
        this.staffing = staffing;
        this.places = places;
        this.days = days;
        this.words = words;
        this.transcripts = transcripts;
    }

    List<Column> columns() {
        var columns = new ArrayList<>(own());
        transcripts.heads().stream().limit(OTHERS).forEach(name -> columns.add(Column.text(name, 16)));
        if (transcripts.heads().size() > OTHERS) {
            columns.add(text("ledger.column-others", 40));
        }
        return columns;
    }

    private List<Column> own() {
        return List.of(
                Column.number(words.say("ledger.column-line")),
                text("problem.number-head", 16),
                text("problem.fact-title", 32),
                text("problem.fact-category", 14),
                text("problem.fact-nature", 10),
                text("problem.fact-severity", 8),
                text("problem.fact-source", 12),
                text("problem.fact-area", 22),
                text("problem.fact-spot", 24),
                text("problem.fact-detail", 40),
                Column.day(words.say("problem.fact-found-on")),
                text("problem.fact-unit", 18),
                text("problem.fact-person", 10),
                text("problem.fact-measure", 40),
                Column.day(words.say("problem.due-head")),
                text("ledger.column-progress", 40),
                Column.number(words.say("ledger.column-round")),
                text("problem.state", 14));
    }

    private Column text(String key, int width) {
        return Column.text(words.say(key), width);
    }

    /** @param first the number of the first of them, counted from 1 */
    void put(Ledger ledger, List<LedgerRow> rows, long first, Names names) throws IOException {
        var said = said(rows);
        var units = staffing.units(rows.stream()
                .map(LedgerRow::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var areas = places.of(rows.stream().map(LedgerRow::area).distinct().toList());
        var kinds = new HashMap<String, String>();
        categories.all().forEach(c -> kinds.put(c.code(), categories.name(c)));
        long line = first;
        var heads = transcripts.heads();
        var others = transcripts.others(rows.stream().map(LedgerRow::problem).toList());
        for (var row : rows) {
            var more = said.getOrDefault(row.problem(), new Said(row.problem(), "", "", ""));
            var cells = new ArrayList<@Nullable Object>(Arrays.asList(
                    line++,
                    days.number(row.number()),
                    row.title(),
                    kinds.getOrDefault(row.category(), row.category()),
                    words.say("problem.nature-" + row.nature()),
                    words.say("problem.severity-" + row.severity()),
                    words.say("problem.source-" + row.source()),
                    areas.getOrDefault(row.area(), ""),
                    row.spot(),
                    more.detail(),
                    row.foundOn(),
                    row.unit() == null ? "" : units.getOrDefault(row.unit(), ""),
                    person(row, names),
                    more.measure(),
                    row.due(),
                    more.progress(),
                    row.round(),
                    words.say("problem.state-" + row.state())));
            cells.addAll(others(heads, others.getOrDefault(row.problem(), Map.of())));
            ledger.row(cells.toArray());
        }
    }

    /** What ledgers kept elsewhere say beyond that; the columns beyond the first in one. */
    private List<String> others(List<String> heads, Map<String, String> said) {
        var cells = new ArrayList<>(
                heads.stream().limit(OTHERS).map(h -> said.getOrDefault(h, "")).toList());
        if (heads.size() > OTHERS) {
            cells.add(heads.stream()
                    .skip(OTHERS)
                    .filter(said::containsKey)
                    .map(h -> words.say("ledger.said", h, said.get(h)))
                    .collect(Collectors.joining(words.say("ledger.said-and"))));
        }
        return cells;
    }

    private String person(LedgerRow row, Names names) {
        if (row.unit() == null || row.charged() == null) {
            return "";
        }
        return names.byUnit.computeIfAbsent(row.unit(), staffing::people).getOrDefault(row.charged(), "");
    }

    private Map<Long, Said> said(List<LedgerRow> rows) {
        var said = new HashMap<Long, Said>();
        jdbc.sql("""
                        select i.id as problem,
                          (select a.detail from problem_account a where a.problem = i.id order by a.version desc limit 1) as detail,
                          coalesce((select a.words from problem_act a where a.problem = i.id
                            and (a.kind = 'proposed' or a.kind = 'noted' and a.number = 2 and a.stands <> 'former')
                            order by a.number desc limit 1), '') as measure,
                          coalesce((select a.words from problem_act a where a.problem = i.id
                            and (a.kind in ('progressed', 'claimed', 'unfixed', 'withdrawn') or a.kind = 'noted' and (a.number > 2 or a.stands = 'former')) and a.words <> ''
                            order by a.number desc limit 1), '') as progress
                        from unnest(:ids) as i (id)
                        """)
                .param("ids", rows.stream().map(LedgerRow::problem).toArray(Long[]::new))
                .query(Said.class)
                .list()
                .forEach(s -> said.put(s.problem(), s));
        return said;
    }
}
