package anlan.fact.sheet;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The published versions of the district's question sheets. */
@Component
@Transactional(readOnly = true)
public class Sheets {

    private static final String READ = """
            select v.sheet, v.version, v.title, v.questions::text as questions from sheet_version v
            """;

    private static final String FILLABLE = """
             not exists (select from sheet_withdrawal w
              where w.district = v.district and w.sheet = v.sheet and w.version = v.version)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Sheets(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A published version, withdrawn or not: old answers are read by it. */
    public Optional<Sheet> find(long id, int version) {
        return jdbc.sql(READ + "where v.sheet = ? and v.version = ?")
                .params(id, version)
                .query(this::sheet)
                .optional();
    }

    /** Whether answers on this version are still taken. */
    public boolean fillable(long id, int version) {
        return jdbc.sql("select exists (select from sheet_version v where v.sheet = ? and v.version = ? and" + FILLABLE
                        + ")")
                .params(id, version)
                .query(Boolean.class)
                .single();
    }

    /** The version to fill in: the latest that is not withdrawn. */
    public Optional<Sheet> now(long id) {
        return jdbc.sql(READ + "where v.sheet = ? and" + FILLABLE + "order by v.version desc limit 1")
                .params(id)
                .query(this::sheet)
                .optional();
    }

    /** What a viewer may plan with: the latest of each of their units' sheets and of the coordinating office's. */
    public List<Sheet> open(Viewer viewer) {
        var reach = viewer.reach(Right.SWEEPS_SEE);
        return jdbc.sql("select distinct on (v.sheet) * from (" + READ + " join sheet s on s.district = v.district and"
                        + " s.id = v.sheet where (in_commission(s.unit) or " + reach.holds("s.unit") + ") and"
                        + FILLABLE + ") v order by v.sheet, v.version desc")
                .param("units", reach.ids())
                .query(this::sheet)
                .list();
    }

    /** For a phone: what {@link Sheet} has, as JSON. */
    public String json(Sheet sheet) {
        return json.writeValueAsString(sheet);
    }

    private Sheet sheet(ResultSet row, int number) throws SQLException {
        return new Sheet(
                row.getLong("sheet"), row.getInt("version"), row.getString("title"), read(row.getString("questions")));
    }

    List<Question> read(String questions) {
        return json.readValue(questions, new TypeReference<List<Question>>() {});
    }

    String written(List<Question> questions) {
        return json.writerFor(new TypeReference<List<Question>>() {}).writeValueAsString(questions);
    }
}
