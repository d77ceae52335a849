package anlan.ground.succession;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of areas, and of what they consist: so that what is compared is of one extent. */
@Component
@Transactional(readOnly = true)
public class Successions {

    private final JdbcClient jdbc;

    Successions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of which areas the area, as it is on the day, consists on which days. */
    public Composition composition(String area, LocalDate day) {
        return all().of(area, day);
    }

    /** For many areas: read once. {@link Compositions#NONE} where nothing ever changed. */
    public Compositions all() {
        var parts = jdbc.sql("""
                        select p.change, c.day, p.area, p.before, p.sign, p.ended from area_part p
                        join area_change_standing c on c.district = p.district and c.id = p.change
                        """).query(Part.class).list();
        return parts.isEmpty() ? Compositions.NONE : new Compositions(List.copyOf(parts), ended());
    }

    private Map<String, LocalDate> ended() {
        var ended = new HashMap<String, LocalDate>();
        jdbc.sql("""
                        select l.old, min(c.day) from area_change_line l
                        join area_change_standing c on c.district = l.district and c.id = l.change
                        where not exists (select from area_change_line s where s.district = l.district
                          and s.change = l.change and s.old = l.old and s.new = l.old)
                        group by l.old
                        """).query(row -> {
            ended.put(row.getString(1), row.getObject(2, LocalDate.class));
        });
        return ended;
    }
}
