package anlan.fact.problem;

import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is said and done about problems: rows are added, how things stand is kept with them, and each is in the log. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProblemBook {

    private final JdbcClient jdbc;
    private final Problems problems;
    private final Audit audit;
    private final OfficeClock clock;

    ProblemBook(JdbcClient jdbc, Problems problems, Audit audit, OfficeClock clock) {
        this.jdbc = jdbc;
        this.problems = problems;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nobody else moves the problem until the transaction ends. */
    public void takeTurn(long problem) {
        wait("problem " + problem);
    }

    private void wait(String turn) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:district || ' ' || :turn, 0))")
                .param("district", District.current())
                .param("turn", turn)
                .query((row, n) -> true)
                .list();
    }

    /** @return the new problem's id */
    public long found(Viewer viewer, Hand hand, Account account, Until until, long unit) {
        int year = clock.today().getYear();
        wait("problem number " + year);
        record Numbered(long id, int serial) {}
        var made = jdbc.sql("""
                        insert into problem (year, serial)
                        select :year, coalesce(max(serial), 0) + 1 from problem where year = :year returning id, serial
                        """).param("year", year).query(Numbered.class).single();
        var number = String.format(Locale.ROOT, "%d-%04d", year, made.serial());
        write(viewer, made.id(), account);
        add(made.id(), 1, hand, Act.Step.of(Act.Kind.FOUND).until(until));
        involve(made.id(), unit);
        jdbc.sql("""
                        insert into problem_now (problem, number, state, round, due, category, nature, severity, area, source, title,
                          spot, found_on, since)
                        values (:problem, :number, 'found', 0, :due, :category, :nature, :severity, :area, :source, :title,
                          :spot, :found, :since)
                        """)
                .param("problem", made.id())
                .param("number", number)
                .param("due", until.day())
                .param("category", account.category())
                .param("nature", account.nature().word())
                .param("severity", account.severity().word())
                .param("area", account.area())
                .param("source", account.source().word())
                .param("title", account.title())
                .param("spot", account.spot())
                .param("found", account.foundOn())
                .param("since", clock.today())
                .update();
        audit.did("problem.found", "problem/" + made.id(), null, account, null);
        return made.id();
    }

    /** What is written down is mended. */
    public void mend(Viewer viewer, Problem.Kept kept, Account account) {
        write(viewer, kept.id(), account);
        audit.did("problem.mended", kept.record(), kept.account(), account, account.why());
        refresh(kept.id());
    }

    private void write(Viewer viewer, long problem, Account account) {
        var point = account.point();
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
                .param("lon", point == null ? null : point.lon(), Types.DOUBLE)
                .param("lat", point == null ? null : point.lat(), Types.DOUBLE)
                .param("title", account.title())
                .param("detail", account.detail())
                .param("source", account.source().word())
                .param("found", account.foundOn())
                .param("why", account.why())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer.name())
                .param("person", viewer.who().id())
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
        return refresh(kept.id());
    }

    private void add(long problem, int number, Hand hand, Act.Step step) {
        var until = step.until();
        jdbc.sql("""
                        insert into problem_act (problem, number, kind, unit, charged, due, due_from, due_days, due_named, words, other,
                          people, made_at, made_by, unit_name)
                        values (:problem, :number, :kind, :unit, :charged, :due, :from, :days, :named, :words, :other,
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
                .param("named", until == null ? null : until.named(), Types.DATE)
                .param("words", step.text())
                .param("other", step.other(), Types.BIGINT)
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

    private Problem refresh(long id) {
        var problem = problems.load(id).orElseThrow();
        var now = problem.now();
        var account = problem.kept().account();
        jdbc.sql("""
                        update problem_now set state = :state, round = :round, unit = :unit, charged = :charged, offer = :offer, due = :due,
                          category = :category, nature = :nature, severity = :severity, area = :area, source = :source,
                          title = :title, spot = :spot, found_on = :found,
                          since = case when state = :state then since else :today end
                        where problem = :id
                        """)
                .param("id", id)
                .param("state", problem.state().word())
                .param("round", now.round())
                .param("unit", now.unit(), Types.BIGINT)
                .param("charged", now.person(), Types.BIGINT)
                .param("offer", problem instanceof Handout.Offered ? now.offer() : null, Types.BIGINT)
                .param("due", due(problem), Types.DATE)
                .param("category", account.category())
                .param("nature", account.nature().word())
                .param("severity", account.severity().word())
                .param("area", account.area())
                .param("source", account.source().word())
                .param("title", account.title())
                .param("spot", account.spot())
                .param("found", account.foundOn())
                .param("today", clock.today())
                .update();
        return problem;
    }

    /** Nothing is due of what has ended. */
    private static java.time.@Nullable LocalDate due(Problem problem) {
        var until = problem.now().until();
        return problem instanceof Ended || until == null ? null : until.day();
    }
}
