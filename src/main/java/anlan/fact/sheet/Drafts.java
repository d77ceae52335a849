package anlan.fact.sheet;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sheets that a viewer may look at: those of their units, and of the coordinating office. */
@Component
@Transactional(readOnly = true)
class Drafts {

    /** @param why it was withdrawn; null while it is filled in */
    record Published(
            int version,
            String title,
            OffsetDateTime at,
            String by,
            @Nullable String why) {}

    private final JdbcClient jdbc;
    private final Sheets sheets;

    Drafts(JdbcClient jdbc, Sheets sheets) {
        this.jdbc = jdbc;
        this.sheets = sheets;
    }

    List<Draft> all(Viewer viewer) {
        return ask(viewer, "true").query(this::draft).list();
    }

    Draft seen(long id, Viewer viewer) {
        return ask(viewer, "s.id = :id")
                .param("id", id)
                .query(this::draft)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** One that the viewer works on. */
    Draft kept(long id, Viewer viewer) {
        var draft = seen(id, viewer);
        if (!keeps(draft, viewer)) {
            throw new NotFound();
        }
        return draft;
    }

    boolean keeps(Draft draft, Viewer viewer) {
        return viewer.may(Right.SWEEPS_KEEP) && viewer.reach(Right.SWEEPS_KEEP).has(draft.unit());
    }

    List<Published> versions(long id) {
        return jdbc.sql("""
                        select v.version, v.title, v.made_at as at, v.made_by as by, w.words as why from sheet_version v
                        left join sheet_withdrawal w on w.district = v.district and w.sheet = v.sheet and w.version = v.version
                        where v.sheet = ? order by v.version desc
                        """).params(id).query(Published.class).list();
    }

    private JdbcClient.StatementSpec ask(Viewer viewer, String which) {
        var reach = viewer.reach(Right.SWEEPS_SEE);
        return jdbc.sql("""
                        select s.id, s.unit, e.edit, e.title, e.questions::text as questions, coalesce((
                          select max(v.edit) from sheet_version v where v.district = s.district and v.sheet = s.id), 0) as published
                        from sheet s join lateral (
                          select * from sheet_edit d where d.district = s.district and d.sheet = s.id order by d.edit desc limit 1) e on true
                        where (in_commission(s.unit) or\s""" + reach.holds("s.unit") + ") and " + which + " order by s.id desc")
                .param("units", reach.ids());
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getLong("id"),
                row.getLong("unit"),
                row.getInt("edit"),
                row.getInt("published"),
                row.getString("title"),
                sheets.read(row.getString("questions")));
    }
}
