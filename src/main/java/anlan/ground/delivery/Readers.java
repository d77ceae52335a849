package anlan.ground.delivery;

import anlan.ground.notify.Kind.Pace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How people want to hear. */
@Component
@Transactional
class Readers {

    private final JdbcClient jdbc;

    Readers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Reader of(long person) {
        return of(List.of(person)).getFirst();
    }

    /** One for each of the people, whether or not they ever chose anything. */
    List<Reader> of(Collection<Long> people) {
        return jdbc.sql("""
                        select p as person, coalesce(r.language, 'zh') as language, r.not_before, r.not_after, a.address,
                          array(select c.kind || ' ' || c.pace from message_choice c where c.person = p) as chosen
                        from unnest(cast(:people as bigint[])) p
                        left join message_reader r on r.person = p left join message_address a on a.person = p
                        """)
                .param("people", people.toArray(Long[]::new))
                .query((row, n) -> reader(row))
                .list();
    }

    private static Reader reader(ResultSet row) throws SQLException {
        var chosen = new HashMap<String, Pace>();
        for (var each : (String[]) row.getArray("chosen").getArray()) {
            var parts = each.split(" ");
            chosen.put(parts[0], pace(parts[1]));
        }
        return new Reader(
                row.getLong("person"),
                row.getString("language"),
                row.getObject("not_before", LocalTime.class),
                row.getObject("not_after", LocalTime.class),
                row.getString("address"),
                chosen);
    }

    void choose(long person, String language, @Nullable LocalTime notBefore, @Nullable LocalTime notAfter) {
        jdbc.sql("""
                        insert into message_reader (person, language, not_before, not_after) values (:person, :language, :from, :until)
                        on conflict (district, person) do update
                        set language = excluded.language, not_before = excluded.not_before, not_after = excluded.not_after
                        """)
                .param("person", person)
                .param("language", language)
                .param("from", notBefore)
                .param("until", notAfter)
                .update();
    }

    void choose(long person, Map<String, Pace> chosen) {
        chosen.forEach((kind, pace) -> jdbc.sql("""
                        insert into message_choice (person, kind, pace) values (:person, :kind, :pace)
                        on conflict (district, person, kind) do update set pace = excluded.pace
                        """)
                .param("person", person)
                .param("kind", kind)
                .param("pace", pace.code())
                .update());
    }

    static Pace pace(String code) {
        return Arrays.stream(Pace.values())
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
