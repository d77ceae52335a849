package anlan.promise.duty;

import anlan.ground.access.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The duties of a district: those that a viewer sees, by their units. */
@Component
@Transactional(readOnly = true)
public class Duties {

    private final JdbcClient jdbc;

    Duties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the campaign's duties are listed. */
    public static String list(long campaign) {
        return "/plan/" + campaign + "/duties";
    }

    /** Those of the campaign that the viewer sees, without withdrawn ones, by their last day. */
    public List<Planned> of(long campaign, Viewer viewer) {
        var seen = Seen.of(viewer);
        return seen.into(jdbc.sql(
                        "select d.* from duty_now d where d.campaign = :campaign and d.state <> 'withdrawn' and "
                                + seen.condition() + " order by d.due, d.duty"))
                .param("campaign", campaign)
                .query(Planned::of)
                .list();
    }

    /** All of the campaign but withdrawn ones, whoever asks. */
    public List<Planned> all(long campaign) {
        return jdbc.sql(
                        "select d.* from duty_now d where d.campaign = :campaign and d.state <> 'withdrawn' order by d.due, d.duty")
                .param("campaign", campaign)
                .query(Planned::of)
                .list();
    }

    /** All that stands in the campaign, as it is written down, in the order in which it was given: for whoever sets it on paper. */
    public List<Entrusted> entrusted(long campaign) {
        return jdbc.sql("""
                        select d.duty as id, d.serial, d.objective, d.title, t.measures, d.due, d.unit
                        from duty_now d join lateral (select t.measures from duty_text t where t.district = d.district and t.duty = d.duty
                          order by t.version desc limit 1) t on true
                        where d.campaign = :campaign and d.state not in ('withdrawn', 'returned') order by d.serial
                        """).param("campaign", campaign).query(Entrusted.class).list();
    }

    /** One that the viewer sees. */
    public Optional<Duty> find(long id, Viewer viewer) {
        return sees(id, viewer) ? load(id) : Optional.empty();
    }

    public boolean sees(long id, Viewer viewer) {
        var seen = Seen.of(viewer);
        return seen.into(jdbc.sql(
                        "select exists (select from duty_now d where d.duty = :id and " + seen.condition() + ")"))
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** As it stands, whoever asks. */
    public Optional<Duty> load(long id) {
        record Row(
                long campaign,
                int serial,
                @Nullable Long parent,
                @Nullable String whole,
                @Nullable Long unit) {}
        return jdbc.sql("""
                        select d.campaign, d.serial, d.parent, w.title as whole, w.unit from duty d
                        left join duty_now w on w.district = d.district and w.duty = d.parent where d.id = :id
                        """)
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(r -> Duty.of(new Duty.Kept(
                        id,
                        r.campaign(),
                        r.serial(),
                        r.parent() == null || r.whole() == null || r.unit() == null
                                ? null
                                : new Duty.Whole(r.parent(), r.whole(), r.unit()),
                        texts(id).getFirst(),
                        rows("select * from duty_act where duty = :id order by number", id, DutyRows::act),
                        rows(
                                "select * from duty_evidence where duty = :id order by act, file",
                                id,
                                DutyRows::evidence))));
    }

    /** What was written down about it, the latest first. */
    List<DutyText> texts(long id) {
        return rows("select * from duty_text where duty = :id order by version desc", id, DutyRows::text);
    }

    private interface Reading<T> {
        T of(ResultSet row, int number) throws SQLException;
    }

    private <T> List<T> rows(String sql, long id, Reading<T> reading) {
        return jdbc.sql(sql).param("id", id).query(reading::of).list();
    }
}
