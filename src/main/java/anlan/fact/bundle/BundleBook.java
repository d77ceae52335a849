package anlan.fact.bundle;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Words;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was done to many problems at once, so that it can be taken back. Everybody sees their own. */
@Component
@Transactional
class BundleBook {

    private static final int SHOWN = 5;

    /**
     * @param act the number of the problem's act; null where what is written down was mended
     * @param account its version then; null where there was an act
     */
    record Line(
            long problem, @Nullable Integer act, @Nullable Integer account) {}

    /** @param unit to which they were assigned; empty where they were not */
    record Kept(long id, Bundle.Deed deed, String words, String unit, Instant at, int many, boolean undone) {

        String path() {
            return "/problems/bundles/" + id;
        }

        String said(Words words, String when) {
            return unit.isEmpty()
                    ? words.say("bundle.kept", words.say("bundle.act-" + deed.word()), many, when)
                    : words.say("bundle.kept-assign", unit, many, when);
        }
    }

    private static final String READ = """
            select b.id, b.act, b.words, b.made_at,
              coalesce((select u.name from bundle_line l
                join problem_act a on a.district = l.district and a.problem = l.problem and a.number = l.act and a.kind = 'assigned'
                join unit u on u.district = a.district and u.id = a.unit
                where l.district = b.district and l.bundle = b.id limit 1), '') as unit,
              (select count(*) from bundle_line l where l.district = b.district and l.bundle = b.id) as many,
              exists (select from bundle_undone u where u.district = b.district and u.bundle = b.id) as undone
            from bundle b where b.person = any(:hands)
            """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    BundleBook(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return where it can be looked at and taken back; empty where nothing was done, or nothing that can be */
    String keep(Bundle bundle, List<Line> lines, Viewer viewer) {
        if (lines.isEmpty()) {
            return "";
        }
        long id = jdbc.sql("""
                        insert into bundle (person, act, words, made_at, made_by) values (:person, :act, :words, :at, :by) returning id
                        """)
                .param("person", viewer.who().id())
                .param("act", bundle.deed().orElseThrow().word())
                .param("words", bundle.words())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer.name())
                .query(Long.class)
                .single();
        lines.forEach(line -> jdbc.sql(
                        "insert into bundle_line (bundle, problem, act, account) values (:bundle, :problem, :act, :account)")
                .param("bundle", id)
                .param("problem", line.problem())
                .param("act", line.act(), Types.INTEGER)
                .param("account", line.account(), Types.INTEGER)
                .update());
        return "/problems/bundles/" + id;
    }

    Optional<Kept> find(long id, Viewer viewer) {
        return read("and b.id = :id", id, viewer).stream().findFirst();
    }

    /** The viewer's latest. */
    List<Kept> latest(Viewer viewer) {
        return read("order by b.id desc limit " + SHOWN, 0, viewer);
    }

    private List<Kept> read(String which, long id, Viewer viewer) {
        return jdbc.sql(READ + which)
                .param("hands", viewer.hands().toArray(Long[]::new))
                .param("id", id)
                .query((row, n) -> new Kept(
                        row.getLong("id"),
                        Bundle.Deed.of(row.getString("act")),
                        row.getString("words"),
                        row.getString("unit"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getInt("many"),
                        row.getBoolean("undone")))
                .list();
    }

    List<Line> lines(long bundle) {
        return jdbc.sql("select problem, act, account from bundle_line where bundle = :bundle order by problem")
                .param("bundle", bundle)
                .query(Line.class)
                .list();
    }

    /** @return whether it was not undone before, by somebody at the same moment */
    boolean undo(long bundle, Viewer viewer) {
        return jdbc.sql("""
                                insert into bundle_undone (bundle, made_at, made_by) values (:bundle, :at, :by) on conflict do nothing
                                """)
                        .param("bundle", bundle)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", viewer.name())
                        .update()
                == 1;
    }
}
