package anlan.ground.succession;

import anlan.ground.place.AreaPast;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells an area's page what became of it, and of what it came. */
@Component
@Transactional(readOnly = true)
class PastOfArea implements AreaPast {

    private record Row(String fresh, String oldName, String newName) {}

    private final JdbcClient jdbc;
    private final PartBook parts;
    private final Sentences sentences;
    private final anlan.ground.web.Words words;

    PastOfArea(JdbcClient jdbc, PartBook parts, Sentences sentences, anlan.ground.web.Words words) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.sentences = sentences;
        this.words = words;
    }

    @Override
    public List<Line> of(String code) {
        return changes(code).stream().map(id -> line(code, id)).toList();
    }

    private List<Long> changes(String code) {
        return jdbc.sql("""
                        select c.id from area_change_standing c
                        where exists (select from area_change_line l where l.district = c.district and l.change = c.id
                            and (l.old = :code or l.new = :code))
                          or exists (select from area_part p where p.district = c.district and p.change = c.id and p.area = :code)
                        order by c.day desc, c.id desc
                        """).param("code", code).query(Long.class).list();
    }

    private Line line(String code, long change) {
        var rows = rows(code, change);
        var made = parts.of(change).stream().filter(p -> p.area().equals(code)).toList();
        var day = sentences.day(day(change));
        String path = "/areas/changes/" + change;
        if (!made.isEmpty()) return new Line(words.say("succession.past-of", day, parts.say(made)), path);
        boolean stays = rows.stream().anyMatch(r -> r.fresh().equals(code));
        if (stays)
            return new Line(
                    words.say("succession.past-renamed", day, rows.getFirst().oldName()), path);
        return new Line(
                words.say(
                        "succession.past-became",
                        day,
                        sentences.names(rows.stream().map(Row::newName))),
                path);
    }

    private LocalDate day(long change) {
        return jdbc.sql("select day from area_change where id = :id")
                .param("id", change)
                .query(LocalDate.class)
                .single();
    }

    private List<Row> rows(String code, long change) {
        return jdbc.sql("""
                        select l.new as fresh, l.old_name, l.new_name from area_change_line l
                        where l.change = :change and (l.old = :code or l.new = :code) order by l.old, l.new
                        """)
                .param("change", change)
                .param("code", code)
                .query(Row.class)
                .list();
    }
}
