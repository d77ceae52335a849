package anlan.ground.register;

import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.register.RegisterPage.SeriesForm;
import anlan.ground.store.District;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The district's series and the numbers taken in them. */
@Component
@Transactional
public class Register {

    private static final String SERIES = """
            select s.id, s.unit, u.name as unit_name, s.word, s.kind
            from register_series s join unit u on u.district = s.district and u.id = s.unit
            """;
    private static final String TAKEN = """
            select n.id, n.series, s.word, n.year, n.number, n.title, n.record, n.taken_on, n.taken_by, v.why
            from register_number n join register_series s on s.district = n.district and s.id = n.series
            left join register_void v on v.district = n.district and v.number = n.id
            """;

    /** Word, year in hexagonal brackets, number with whatever says that it is one. */
    private static final Pattern WRITTEN = Pattern.compile("([^〔]+)〔([0-9]{4})〕[^0-9]*([0-9]{1,6})[^0-9]*");

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Audit audit;

    Register(JdbcClient jdbc, OfficeClock clock, Audit audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    /** The series of these units, in order of unit and word. */
    public List<Series> series(Collection<Long> units) {
        return jdbc.sql(SERIES + "where s.unit = any(:units) order by u.code, s.word")
                .param("units", units.toArray(Long[]::new))
                .query(Series.class)
                .list();
    }

    /** Opens a series for a unit's papers of one kind, by somebody who keeps its numbers. @return its number */
    @Transactional(propagation = Propagation.MANDATORY)
    public long open(long unit, String word, String kind) {
        long id = jdbc.sql("insert into register_series (unit, word, kind, made_at) values (?, ?, ?, ?) returning id")
                .params(unit, word, kind, clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        audit.did("register.series-made", "register/series/" + id, null, new SeriesForm(unit, word, kind), null);
        return id;
    }

    public Optional<Series> find(long series, Collection<Long> units) {
        return series(units).stream().filter(s -> s.id() == series).findFirst();
    }

    /** The number under which the record's paper is counted, if it is. */
    public Optional<Taken> of(String record) {
        return jdbc.sql(TAKEN + "where n.record = :record")
                .param("record", record)
                .query(Taken.class)
                .optional();
    }

    /** The number as it is written on papers, in either language, if one of these units took it and it is not void. */
    public Optional<Taken> standing(String written, Collection<Long> units) {
        var read = WRITTEN.matcher(written.strip());
        if (!read.matches()) return Optional.empty();
        return jdbc.sql(TAKEN + """
                        where s.word = :word and n.year = :year and n.number = :number and s.unit = any(:units) and v.why is null
                        """)
                .param("word", read.group(1).strip())
                .param("year", Integer.valueOf(read.group(2)))
                .param("number", Integer.valueOf(read.group(3)))
                .param("units", units.toArray(Long[]::new))
                .query(Taken.class)
                .optional();
    }

    List<Taken> taken(long series, int year) {
        return jdbc.sql(TAKEN + "where n.series = :series and n.year = :year order by n.number desc")
                .param("series", series)
                .param("year", year)
                .query(Taken.class)
                .list();
    }

    Optional<Taken> number(long id) {
        return jdbc.sql(TAKEN + "where n.id = :id")
                .param("id", id)
                .query(Taken.class)
                .optional();
    }

    /**
     * Takes the next number of the series in this year, within the transaction that makes the paper.
     *
     * @param record the path of the record whose paper it is; empty for a paper written elsewhere
     * @throws RefusedException when the record's paper is counted already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Taken take(Viewer viewer, Series series, String title, String record) {
        // Whoever comes next waits here until this transaction has ended, one way or the other.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('register ' || :district || ' ' || :series, 0))")
                .param("district", District.current())
                .param("series", series.id())
                .query((row, n) -> true)
                .list();
        if (!record.isEmpty() && of(record).isPresent())
            throw new RefusedException(new Refused(RegisterFault.RECORD_TAKEN, "series"));
        var today = clock.today();
        long id = jdbc.sql("""
                        insert into register_number (series, year, number, title, record, taken_on, taken_at, taken_by)
                        select :series, :year, coalesce(max(n.number), 0) + 1, :title, :record, :today, :now, :by
                        from register_number n where n.series = :series and n.year = :year
                        returning id
                        """)
                .param("series", series.id())
                .param("year", today.getYear())
                .param("title", title)
                .param("record", record)
                .param("today", today)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer.name())
                .query(Long.class)
                .single();
        var taken = number(id).orElseThrow();
        audit.did("register.number-taken", "register/number/" + id, null, taken, null);
        return taken;
    }
}
