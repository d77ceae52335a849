package anlan.fact.sheet;

import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how sheets are drafted, published and withdrawn; rows are added and stay. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SheetBook {

    private final JdbcClient jdbc;
    private final Sheets sheets;
    private final Audit audit;
    private final OfficeClock clock;

    SheetBook(JdbcClient jdbc, Sheets sheets, Audit audit, OfficeClock clock) {
        this.jdbc = jdbc;
        this.sheets = sheets;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nobody else works on the sheet until the transaction ends. */
    void takeTurn(long id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:turn, 0))")
                .param("turn", District.current() + " sheet " + id)
                .query((row, n) -> true)
                .list();
    }

    long begin(String title, long unit, Viewer viewer) {
        long id = jdbc.sql("insert into sheet (unit, made_at, made_by) values (?, ?, ?) returning id")
                .params(unit, at(), viewer.name())
                .query(Long.class)
                .single();
        edit(new Draft(id, unit, 0, 0, title, List.of()), viewer);
        return id;
    }

    /** The next edit of the draft, with what the draft says now. */
    void edit(Draft draft, Viewer viewer) {
        jdbc.sql("""
                        insert into sheet_edit (sheet, edit, title, questions, made_at, made_by)
                        values (?, ?, ?, cast(? as jsonb), ?, ?)
                        """)
                .params(
                        draft.id(),
                        draft.edit() + 1,
                        draft.title(),
                        sheets.written(draft.questions()),
                        at(),
                        viewer.name())
                .update();
        audit.did(
                "sheet.edited",
                "sheets/" + draft.id(),
                null,
                Map.of(
                        "title",
                        draft.title(),
                        "edit",
                        draft.edit() + 1,
                        "questions",
                        draft.sheet().asked().size()),
                null);
    }

    int publish(Draft draft, Viewer viewer) {
        int version = jdbc.sql("""
                        insert into sheet_version (sheet, version, edit, title, questions, made_at, made_by)
                        select :sheet, 1 + coalesce(max(version), 0), :edit, :title, cast(:questions as jsonb), :at, :by
                        from sheet_version where sheet = :sheet returning version
                        """)
                .param("sheet", draft.id())
                .param("edit", draft.edit())
                .param("title", draft.title())
                .param("questions", sheets.written(draft.questions()))
                .param("at", at())
                .param("by", viewer.name())
                .query(Integer.class)
                .single();
        audit.did("sheet.published", "sheets/" + draft.id(), null, Map.of("version", version), null);
        return version;
    }

    void withdraw(long id, int version, String words, Viewer viewer) {
        jdbc.sql("insert into sheet_withdrawal (sheet, version, made_at, made_by, words) values (?, ?, ?, ?, ?)")
                .params(id, version, at(), viewer.name(), words)
                .update();
        audit.did("sheet.withdrawn", "sheets/" + id, null, Map.of("version", version), words);
    }

    private OffsetDateTime at() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
