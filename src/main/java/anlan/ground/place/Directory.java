package anlan.ground.place;

import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Areas as one viewer may look them up: by part of a name or code, by level, by what is above, on a day. */
@Component
@Transactional(readOnly = true)
class Directory {

    /**
     * @param roots what the viewer may see: each area with all below it
     * @param words part of a name or the beginning of a code; empty for all
     * @param after code after which to go on
     */
    record Query(
            List<String> roots,
            String words,
            @Nullable String parent,
            @Nullable Level level,
            LocalDate day,
            String after,
            int limit) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Directory(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Area> areas(Query query) {
        return jdbc.sql("""
                        select a.code, a.name, a.level, a.parent, a.valid_from, a.valid_to from area_spell a
                        where exists (select from area_line l
                            where l.district = a.district and l.area = a.code and l.above = any(:roots))
                          and (:words = '' or position(lower(:words) in lower(a.name)) > 0 or starts_with(a.code, :words))
                          and (cast(:parent as text) is null or a.parent = :parent)
                          and (cast(:level as text) is null or a.level = :level)
                          and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
                          and a.code > :after
                        order by a.code limit :limit
                        """)
                .param("roots", query.roots().toArray(String[]::new))
                .param("words", query.words().strip())
                .param("parent", query.parent())
                .param("level", query.level() == null ? null : query.level().code())
                .param("day", query.day())
                .param("after", query.after())
                .param("limit", query.limit())
                .query(Areas::area)
                .list();
    }

    /** The area as of the day, if it lies within the roots: a foreign code is simply not there. */
    Optional<Area> find(String code, List<String> roots, LocalDate day) {
        return jdbc.sql("""
                        select a.code, a.name, a.level, a.parent, a.valid_from, a.valid_to from area_spell a
                        where a.code = :code and a.valid_from <= :day
                          and exists (select from area_line l
                            where l.district = a.district and l.area = a.code and l.above = any(:roots))
                        order by a.valid_from desc limit 1
                        """)
                .param("code", code)
                .param("roots", roots.toArray(String[]::new))
                .param("day", day)
                .query(Areas::area)
                .optional();
    }

    /** The area with all below it, as far as it lies within the roots. */
    List<Area> inside(String code, List<String> roots) {
        return jdbc.sql("""
                        select a.code, a.name, a.level, a.parent, a.valid_from, a.valid_to from area_spell a
                        where exists (select from area_line l
                            where l.district = a.district and l.area = a.code and l.above = :code)
                          and exists (select from area_line l
                            where l.district = a.district and l.area = a.code and l.above = any(:roots))
                          and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
                        order by a.code
                        """)
                .param("code", code)
                .param("roots", roots.toArray(String[]::new))
                .param("day", clock.today())
                .query(Areas::area)
                .list();
    }

    Optional<Area> find(String code, List<String> roots) {
        return find(code, roots, clock.today());
    }
}
