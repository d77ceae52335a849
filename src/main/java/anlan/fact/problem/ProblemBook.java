package anlan.fact.problem;

import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is said and done about problems: rows are added, how things stand is kept with them, and each is in the log. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProblemBook {

    private final JdbcClient jdbc;
    private final Serials serials;
    private final Problems problems;
    private final ProblemNow now;
    private final Audit audit;
    private final OfficeClock clock;
    private final List<Follower> followers;

    ProblemBook(
            JdbcClient jdbc,
            Serials serials,
            Problems problems,
            ProblemNow now,
            Audit audit,
            OfficeClock clock,
            List<Follower> followers) {
        this.followers = List.copyOf(followers);
        this.jdbc = jdbc;
        this.serials = serials;
        this.problems = problems;
        this.now = now;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nobody else moves the problem until the transaction ends. */
    public void takeTurn(long problem) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended(current_setting('anlan.district') || ' problem ' || ?, 0))")
                .params(String.valueOf(problem))
                .query((row, n) -> true)
                .list();
    }

    /** @return the new problem's id */
    public long found(Viewer viewer, Hand hand, Account account, Until until, long unit) {
        int year = clock.today().getYear();
        int serial = serials.next(year);
        long id = jdbc.sql("insert into problem (year, serial) values (?, ?) returning id")
                .params(year, serial)
                .query(Long.class)
                .single();
        write(viewer, id, account);
        add(id, 1, hand, Act.Step.of(Act.Kind.FOUND).until(until));
        involve(id, unit);
        now.begin(id, String.format(Locale.ROOT, "%d-%04d", year, serial), account, until);
        audit.did("problem.found", "problem/" + id, null, account, null);
        followers.forEach(f -> f.moved(id));
        return id;
    }

    /** What is written down is mended. */
    public void mend(Viewer viewer, Problem.Kept kept, Account account) {
        write(viewer, kept.id(), account);
        audit.did("problem.mended", kept.record(), kept.account(), account, account.why());
        follow(kept.id());
    }

    /** Those whose turn it is are reminded by somebody. */
    public void urged(Problem.Kept kept) {
        audit.did("problem.urged", kept.record(), null, null, null);
    }

    private void write(Viewer viewer, long problem, Account account) {
        jdbc.sql("""
                        insert into problem_account (problem, version, category, nature, severity, area, spot, lon, lat, title, detail,
                          source, found_on, why, made_at, made_by, person)
                        values (:problem, :version, :category, :nature, :severity, :area, :spot, :lon, :lat, :title, :detail,
                          :source, :found, :why, :at, :by, :person)
                        """)
                .param("problem", problem)
                .param("version", account.version())
                .param("category", account.category())
                .param("nature", account.nature().word())
                .param("severity", account.severity().word())
                .param("area", account.area())
                .param("spot", account.spot())
                .param("lon", account.lon(), Types.DOUBLE)
                .param("lat", account.lat(), Types.DOUBLE)
                .param("title", account.title())
                .param("detail", account.detail())
                .param("source", account.source().word())
                .param("found", account.foundOn())
                .param("why", account.why())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer.name())
                .param("person", viewer.hands().getFirst())
                .update();
    }

    /** @return the problem as it stands after the step */
    public Problem step(Problem.Kept kept, Hand hand, Act.Step step) {
        int number = kept.acts().size() + 1;
        add(kept.id(), number, hand, step);
        if (step.unit() != null) {
            involve(kept.id(), step.unit());
        }
        audit.did(
                "problem." + step.kind().word(),
                kept.record(),
                null,
                step,
                step.text().isEmpty() ? null : step.text());
        mirror(kept, hand, step);
        return follow(kept.id());
    }

    private Problem follow(long problem) {
        var after = now.follow(problem);
        followers.forEach(f -> f.moved(problem));
        return after;
    }

    /** What is merged or parted is said on the other one too, and whoever saw one of them sees both. */
    private void mirror(Problem.Kept kept, Hand hand, Act.Step step) {
        var kind = step.kind() == Act.Kind.MERGED
                ? Act.Kind.TOOK_IN
                : step.kind() == Act.Kind.PARTED ? Act.Kind.GAVE_BACK : null;
        if (kind == null || step.other() == null) {
            return;
        }
        var other = problems.load(step.other()).orElseThrow();
        step(other.kept(), hand, Act.Step.of(kind).other(kept.id()).saying(step.text()));
        jdbc.sql("""
                        insert into problem_unit (problem, unit)
                        select one.problem, u.unit from problem_unit u, unnest(:pair) as one (problem) where u.problem = any(:pair)
                        on conflict do nothing
                        """).param("pair", new Long[] {kept.id(), step.other()}).update();
    }

    private void add(long problem, int number, Hand hand, Act.Step step) {
        var until = step.until();
        jdbc.sql("""
                        insert into problem_act (problem, number, kind, unit, charged, due, due_from, due_days, due_guessed, due_named, words, other, stands,
                          people, made_at, made_by, unit_name)
                        values (:problem, :number, :kind, :unit, :charged, :due, :from, :days, :guessed, :named, :words, :other, :stands,
                          :people, :at, :by, :unitName)
                        """)
                .param("problem", problem)
                .param("number", number)
                .param("kind", step.kind().word())
                .param("unit", step.unit(), Types.BIGINT)
                .param("charged", step.person(), Types.BIGINT)
                .param("due", until == null ? null : until.day(), Types.DATE)
                .param("from", until == null ? null : until.from(), Types.DATE)
                .param("days", until == null ? 0 : until.workingDays())
                .param("guessed", until != null && until.guessed())
                .param("named", until == null ? null : until.named(), Types.DATE)
                .param("words", step.text())
                .param("other", step.other(), Types.BIGINT)
                .param("stands", step.stands() == null ? null : step.stands().word())
                .param("people", hand.people().toArray(Long[]::new))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", hand.name())
                .param("unitName", hand.unitName())
                .update();
    }

    private void involve(long problem, long unit) {
        jdbc.sql("insert into problem_unit (problem, unit) values (:problem, :unit) on conflict do nothing")
                .param("problem", problem)
                .param("unit", unit)
                .update();
    }

    public void evidence(long problem, List<Evidence> brought) {
        for (var each : brought) {
            jdbc.sql("""
                            insert into problem_evidence (problem, act, file, photo, name)
                            values (:problem, :act, :file, :photo, :name)
                            """)
                    .param("problem", problem)
                    .param("act", each.act())
                    .param("file", each.file())
                    .param("photo", each.photo())
                    .param("name", each.name())
                    .update();
        }
    }
}
