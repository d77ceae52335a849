package anlan.ground.place;

import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes from when to when an area is: a spell begins, ends, goes on after all, or never was. Each is a further row. */
@Component
@Transactional
public class Spells {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Spells(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param change by which it begins; null for an area that a list names */
    public void begin(AreaCode code, String name, LocalDate since, @Nullable Long change) {
        jdbc.sql("""
                        insert into area (code, name, level, parent, valid_from, version, recorded_at, change)
                        values (:code, :name, :level, :parent, :since, 1 + coalesce((
                          select max(version) from area where code = :code and valid_from = :since), 0), :now, :change)
                        """)
                .param("code", code.full())
                .param("name", name)
                .param("level", code.level().code())
                .param("parent", code.parent().orElse(null))
                .param("since", since)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("change", change)
                .update();
        lines(code);
    }

    public void end(String code, LocalDate lastDay) {
        further(code, null, lastDay, false);
    }

    /** The spell that was to end does not. */
    public void goOn(String code) {
        further(code, null, null, false);
    }

    /** The latest spell never was. */
    public void withdraw(String code) {
        further(code, null, null, true);
    }

    void correct(String code, String name) {
        var until = jdbc.sql("select valid_to from area_spell where code = :code order by valid_from desc limit 1")
                .param("code", code)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
        further(code, name, until.orElse(null), false);
    }

    private void further(String code, @Nullable String name, @Nullable LocalDate lastDay, boolean withdrawn) {
        jdbc.sql("""
                        insert into area (code, valid_from, version, name, level, parent, valid_to, recorded_at, change, withdrawn)
                        select a.code, a.valid_from, a.version + 1, coalesce(:name, a.name), a.level, a.parent,
                               cast(:lastDay as date), :now, a.change, :withdrawn
                        from area a where a.code = :code and a.valid_from = (
                          select max(s.valid_from) from area_spell s where s.code = :code)
                        order by a.version desc limit 1
                        """)
                .param("code", code)
                .param("name", name)
                .param("lastDay", lastDay)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("withdrawn", withdrawn)
                .update();
    }

    /** The area with itself and everything above it. */
    void lines(AreaCode code) {
        for (var above = Optional.of(code); above.isPresent(); above = above.flatMap(Spells::parent)) {
            jdbc.sql("insert into area_line (area, above) values (:area, :above) on conflict do nothing")
                    .param("area", code.full())
                    .param("above", above.get().full())
                    .update();
        }
    }

    private static Optional<AreaCode> parent(AreaCode code) {
        return code.parent().map(p -> new AreaCode(p, code.level().above().orElseThrow()));
    }
}
