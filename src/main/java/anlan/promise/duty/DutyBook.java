package anlan.promise.duty;

import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is said and done about duties: rows are added, how things stand is kept with them, and each is in the log. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DutyBook {

    private final JdbcClient jdbc;
    private final Duties duties;
    private final Audit audit;
    private final OfficeClock clock;

    DutyBook(JdbcClient jdbc, Duties duties, Audit audit, OfficeClock clock) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nobody else moves the campaign's duties until the transaction ends: what ends before what is looked at over all of them. */
    public void takeTurn(long campaign) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:district || ' duties ' || :campaign, 0))")
                .param("district", District.current())
                .param("campaign", campaign)
                .query((row, n) -> true)
                .list();
    }

    /** @return the new duty */
    public Duty make(
            Viewer viewer, Act.Hand hand, long campaign, Duty.@Nullable Whole whole, DutyText text, Act.Step given) {
        var parent = whole == null ? null : whole.id();
        long id = jdbc.sql("""
                        insert into duty (campaign, parent, serial)
                        select :campaign, :parent, coalesce(max(serial), 0) + 1 from duty where campaign = :campaign returning id
                        """)
                .param("campaign", campaign)
                .param("parent", parent, Types.BIGINT)
                .query(Long.class)
                .single();
        write(viewer, id, text);
        add(id, 1, hand, given);
        if (parent != null) {
            jdbc.sql("insert into duty_unit (duty, unit) select :id, unit from duty_unit where duty = :parent")
                    .param("id", id)
                    .param("parent", parent)
                    .update();
        }
        involve(id, given);
        jdbc.sql("""
                        insert into duty_now (duty, campaign, serial, parent, state, objective, title, days, before, unit, due, asked, since)
                        select d.id, d.campaign, d.serial, d.parent, 'given', '', '-', 1, '{}', :unit, :due, false, :today from duty d
                        where d.id = :id
                        """)
                .param("id", id)
                .param("unit", given.unit())
                .param("due", given.until() == null ? null : given.until().day(), Types.DATE)
                .param("today", clock.today())
                .update();
        audit.did("duty.given", "duty/" + id, null, text, null);
        return refresh(id);
    }

    /** What is to be done is written anew. */
    public Duty mend(Viewer viewer, Act.Hand hand, Duty.Kept kept, DutyText text) {
        write(viewer, kept.id(), text);
        add(
                kept.id(),
                kept.acts().size() + 1,
                hand,
                Act.Step.of(Act.Kind.MENDED).saying(text.why()));
        audit.did("duty.mended", kept.record(), kept.text(), text, text.why());
        return refresh(kept.id());
    }

    private void write(Viewer viewer, long duty, DutyText text) {
        jdbc.sql("""
                        insert into duty_text (duty, version, objective, title, measures, days, before, why, made_at, made_by)
                        values (:duty, :version, :objective, :title, :measures, :days, :before, :why, :at, :by)
                        """)
                .param("duty", duty)
                .param("version", text.version())
                .param("objective", text.objective())
                .param("title", text.title())
                .param("measures", text.measures())
                .param("days", text.days())
                .param("before", text.before().toArray(Long[]::new))
                .param("why", text.why())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer.name())
                .update();
    }

    /** @return the duty as it stands after the step */
    public Duty step(Duty.Kept kept, Act.Hand hand, Act.Step step) {
        add(kept.id(), kept.acts().size() + 1, hand, step);
        involve(kept.id(), step);
        audit.did(
                "duty." + step.kind().word(),
                kept.record(),
                null,
                step,
                step.text().isEmpty() ? null : step.text());
        return refresh(kept.id());
    }

    private void add(long duty, int number, Act.Hand hand, Act.Step step) {
        var until = step.until();
        jdbc.sql("""
                        insert into duty_act (duty, number, kind, unit, charged, due, due_named, done_on, part, words, people, made_at,
                          made_by, unit_name)
                        values (:duty, :number, :kind, :unit, :charged, :due, :named, :on, :part, :words, :people, :at, :by, :unitName)
                        """)
                .param("duty", duty)
                .param("number", number)
                .param("kind", step.kind().word())
                .param("unit", step.unit(), Types.BIGINT)
                .param("charged", step.person(), Types.BIGINT)
                .param("due", until == null ? null : until.day(), Types.DATE)
                .param("named", until == null ? null : until.named(), Types.DATE)
                .param("on", step.on(), Types.DATE)
                .param("part", step.part(), Types.BIGINT)
                .param("words", step.text())
                .param("people", hand.people().toArray(Long[]::new))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", hand.name())
                .param("unitName", hand.unitName())
                .update();
    }

    private void involve(long duty, Act.Step step) {
        if (step.unit() != null) {
            jdbc.sql("insert into duty_unit (duty, unit) values (:duty, :unit) on conflict do nothing")
                    .param("duty", duty)
                    .param("unit", step.unit())
                    .update();
        }
    }

    public void evidence(long duty, List<Act.Evidence> brought) {
        for (var each : brought) {
            jdbc.sql(
                            "insert into duty_evidence (duty, act, file, photo, name) values (:duty, :act, :file, :photo, :name)")
                    .param("duty", duty)
                    .param("act", each.act())
                    .param("file", each.file())
                    .param("photo", each.photo())
                    .param("name", each.name())
                    .update();
        }
    }

    private Duty refresh(long id) {
        var duty = duties.load(id).orElseThrow();
        var now = duty.now();
        var text = duty.kept().text();
        jdbc.sql("""
                        update duty_now set state = :state, objective = :objective, title = :title, days = :days, before = :before,
                          unit = :unit, charged = :charged, due = :due, asked = :asked,
                          since = case when state = :state then since else :today end
                        where duty = :id
                        """)
                .param("id", id)
                .param("state", duty.state().word())
                .param("objective", text.objective())
                .param("title", text.title())
                .param("days", text.days())
                .param("before", text.before().toArray(Long[]::new))
                .param("unit", now.unit())
                .param("charged", now.person(), Types.BIGINT)
                .param("due", now.until().day())
                .param("asked", now.asked() != null)
                .param("today", clock.today())
                .update();
        return duty;
    }
}
