package anlan.ground.succession;

import anlan.ground.web.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parts with the names of their time: in words, of what an area consists. */
@Component
@Transactional(readOnly = true)
class PartBook {

    record Named(long change, String area, String areaName, String before, String name, int sign, boolean ended) {}

    private final JdbcClient jdbc;
    private final Words words;

    PartBook(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    List<Named> of(long change) {
        return jdbc.sql("""
                        select p.change, p.area, coalesce(k.name, p.area) as area_name, p.before,
                          coalesce((select min(l.old_name) from area_change_line l where l.district = p.district
                            and l.change = p.change and l.old = p.before), b.name, p.before) as name, p.sign, p.ended
                        from area_part p
                        left join area_known k on k.district = p.district and k.code = p.area
                        left join area_known b on b.district = p.district and b.code = p.before
                        where p.change = :change order by p.area, p.sign desc, p.before
                        """).param("change", change).query(Named.class).list();
    }

    /** 原甲镇与原乙镇之和. */
    String say(List<Named> parts) {
        if (parts.stream().anyMatch(p -> p.sign() == 0))
            return words.say("succession.of-unknown", names(parts.stream().filter(p -> p.sign() == 0)));
        var plus = names(parts.stream().filter(p -> p.sign() > 0));
        var minus = names(parts.stream().filter(p -> p.sign() < 0));
        long many = parts.stream().filter(p -> p.sign() > 0).count();
        return minus.isEmpty()
                ? words.say(many > 1 ? "succession.of-sum" : "succession.of-one", plus)
                : words.say("succession.of-less", plus, minus);
    }

    private String names(Stream<Named> parts) {
        return parts.map(p -> words.say("succession.former", p.name()))
                .distinct()
                .collect(Collectors.joining(words.say("succession.plus")));
    }
}
