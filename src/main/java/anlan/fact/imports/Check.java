package anlan.fact.imports;

import anlan.fact.coverage.Batches;
import anlan.fact.coverage.Coverage;
import anlan.fact.coverage.Declared;
import anlan.fact.coverage.Reach;
import anlan.fact.coverage.Spoken;
import anlan.fact.dataset.Counts;
import anlan.fact.dataset.Dataset;
import anlan.fact.dataset.Datasets;
import anlan.fact.dataset.Mapping;
import anlan.fact.dataset.Task;
import anlan.fact.matching.Identities;
import anlan.fact.matching.Matched;
import anlan.fact.rejection.Rejects;
import anlan.ground.clock.OfficeClock;
import anlan.ground.paper.Reading;
import anlan.ground.paper.Row;
import anlan.ground.paper.TableFile;
import anlan.ground.store.District;
import anlan.ground.web.Refused;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The dry run: reads the file once into its stage, and says what would change. */
@Component
class Check {

    private static final int STEP = 20_000;

    private final ImportBook book;
    private final Files files;
    private final Datasets datasets;
    private final Batches batches;
    private final JdbcClient jdbc;
    private final DataSource source;
    private final OfficeClock clock;
    private final TransactionTemplate once;
    private final TransactionTemplate apart;

    Check(
            ImportBook book,
            Files files,
            Datasets datasets,
            Batches batches,
            JdbcClient jdbc,
            DataSource source,
            OfficeClock clock,
            PlatformTransactionManager transactions) {
        this.book = book;
        this.files = files;
        this.datasets = datasets;
        this.batches = batches;
        this.jdbc = jdbc;
        this.source = source;
        this.clock = clock;
        this.once = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Staged(Task task, Reach reach, long read, Rejects rejects) {}

    void run(Imported imported) {
        var dataset = datasets.find(imported.dataset());
        var mapping = imported.mapping() == null ? Mapping.EMPTY : imported.mapping();
        var table = TableFile.open(
                        files.sent(imported.id()),
                        imported.fileName(),
                        new Reading(mapping.encoding(), mapping.separator(), mapping.sheet(), null))
                .withRows();
        Identities.refuse(table.head());
        var columns = Matched.columns(dataset, table.head(), mapping);
        var task = task(imported, columns, mapping);
        var staged = once.execute(status -> stage(imported, dataset, table, task));
        once.executeWithoutResult(status -> compare(imported, dataset, staged));
    }

    /** Whether the stage still holds what was read into it: it is not logged, so a crash of the database empties it. */
    boolean staged(Imported imported) {
        var stage = task(imported, Map.of(), Mapping.EMPTY).stage("");
        return Boolean.TRUE.equals(once.execute(status -> jdbc.sql("select to_regclass(:stage) is not null")
                        .param("stage", stage)
                        .query(Boolean.class)
                        .single()
                && (imported.read() == imported.rejected()
                        || jdbc.sql("select exists (select from " + stage + ")")
                                .query(Boolean.class)
                                .single())));
    }

    Task task(Imported imported, Map<String, Integer> columns, Mapping mapping) {
        return new Task(
                District.current(),
                imported.id(),
                imported.source(),
                imported.scope(),
                columns,
                mapping,
                imported.whole(),
                imported.fromMonth(),
                imported.toMonth(),
                clock.today(),
                clock.getZone());
    }

    private Staged stage(Imported imported, Dataset dataset, TableFile table, Task task) {
        var identities = new Identities(table.head(), coded(dataset, task));
        var connection = DataSourceUtils.getConnection(source);
        try (var rejects = new Rejects(files.rejected(imported.id()), table.head());
                var intake = dataset.open(task, connection)) {
            var read = 0L;
            try (var rows = table.rows()) {
                while (rows.hasNext()) {
                    take(rows.next(), identities, intake, rejects);
                    if (++read % STEP == 0) {
                        identities.refuse();
                        progress(imported.id(), read, rejects.count());
                    }
                }
            }
            identities.refuse();
            contradicted(table, intake.end(), rejects);
            return new Staged(task, intake.reach(), read, rejects);
        }
    }

    private static void take(Row row, Identities identities, Dataset.Intake intake, Rejects rejects) {
        identities.look(row);
        var flaw = row.ragged() ? new Refused(Denied.ROW_RAGGED, "", row.size()) : intake.take(row);
        if (flaw != null) {
            rejects.add(row, flaw);
        }
    }

    /** Columns whose words are codes or places, and may look like names of persons. */
    private static Set<Integer> coded(Dataset dataset, Task task) {
        var coded = new HashSet<Integer>();
        for (var field : dataset.fields()) {
            if (field.coded() || field.name().equals("area")) {
                coded.add(task.column(field.name()));
            }
        }
        return coded;
    }

    private void progress(long id, long read, long rejected) {
        apart.executeWithoutResult(status -> book.progress(id, read, rejected));
    }

    /** Lines that were taken before another one contradicted them are looked up once more, to be given back as they came. */
    private static void contradicted(TableFile table, Map<Long, Refused> lines, Rejects rejects) {
        if (lines.isEmpty()) {
            return;
        }
        try (var rows = table.rows()) {
            rows.forEachRemaining(row -> {
                var reason = lines.get(row.line());
                if (reason != null) {
                    rejects.add(row, reason);
                }
            });
        }
    }

    private void compare(Imported imported, Dataset dataset, Staged staged) {
        var kept = staged.read - staged.rejects.count();
        var spoken = Spoken.of(said(staged.task), staged.reach, kept, below(imported.scope(), staged.reach));
        var task = declared(staged.task, staged.reach);
        var after = batches.asOf(imported.dataset(), null);
        var difference = dataset.compare(task);
        var compared = difference.counts();
        // Rows that came twice with the same content are one record; the second changes nothing.
        var counts = new Counts(
                compared.added(),
                compared.corrected(),
                compared.withdrawn(),
                kept - compared.added() - compared.corrected());
        book.progress(imported.id(), staged.read, staged.rejects.count());
        book.counts(imported.id(), counts);
        book.compared(imported.id(), task, staged.rejects.reasons(), difference.sample(), spoken, after);
        book.move(imported.id(), Imported.State.READY);
    }

    private static Declared said(Task task) {
        return new Declared(task.scope(), task.fromMonth(), task.toMonth(), task.today());
    }

    /** A whole file that declared no months is whole for those it reaches. */
    private static Task declared(Task task, Reach reach) {
        var months = new java.util.TreeSet<Integer>();
        reach.monthsByArea().values().forEach(months::addAll);
        return months.isEmpty()
                ? task
                : task.between(
                        task.fromMonth() == null ? months.getFirst() : task.fromMonth(),
                        task.toMonth() == null ? months.getLast() : task.toMonth());
    }

    /** Only areas that were there in the months that the file reaches are asked after. */
    private Map<String, List<String>> below(List<String> scope, Reach reach) {
        var months = reach.monthsByArea().values().stream()
                .flatMap(Set::stream)
                .mapToInt(m -> m)
                .summaryStatistics();
        var below = new HashMap<String, List<String>>();
        jdbc.sql("""
                        select a.parent, a.code from area_known a
                        where a.parent is not null and exists (select from area_line l
                          where l.district = a.district and l.area = a.code and l.above = any(:scope))
                          and not exists (select from area_stands s where s.district = a.district and s.code = a.code
                            and (s.last_day < cast(:first as date) or s.first_day > cast(:last as date)))
                        order by a.code
                        """)
                .param("scope", scope.toArray(String[]::new))
                .param(
                        "first",
                        months.getCount() == 0
                                ? null
                                : Coverage.month(months.getMin()).atEndOfMonth())
                .param(
                        "last",
                        months.getCount() == 0
                                ? null
                                : Coverage.month(months.getMax()).atEndOfMonth())
                .query(row -> {
                    below.computeIfAbsent(row.getString(1), a -> new java.util.ArrayList<>())
                            .add(row.getString(2));
                });
        return below;
    }
}
