package anlan.ground.place;

import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import anlan.ground.store.Districts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down areas and what they are called: only ever further versions of what is there. */
@Component
@Transactional
class AreaBook {

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Districts districts;

    AreaBook(JdbcClient jdbc, OfficeClock clock, Districts districts) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.districts = districts;
    }

    /** Latest names by code. */
    Map<String, String> names() {
        var names = new TreeMap<String, String>();
        jdbc.sql("select code, name from area_known").query(row -> {
            names.put(row.getString("code"), row.getString("name"));
        });
        return names;
    }

    /** @param from since when the new ones are and the new names hold; null: they always have, a name was only written wrongly */
    void areas(Collection<AreaList.Change> changes, @Nullable LocalDate from) {
        var since = Optional.ofNullable(from).orElse(Areas.EVER);
        if (!changes.isEmpty()) keepDistrict(changes);
        for (var change : changes) {
            if (change.before() == null) begin(change, since);
            else if (from == null) correct(change);
            else rename(change, from);
            lines(change.code());
        }
    }

    /** A list may begin below the district; the home knows what the district is called. */
    private void keepDistrict(Collection<AreaList.Change> changes) {
        var code = new AreaCode(District.current() + "000000", Level.DISTRICT);
        boolean listed = changes.stream().anyMatch(c -> c.code().equals(code));
        if (listed || names().containsKey(code.full())) return;
        String name = districts.find(District.current()).orElseThrow().name();
        begin(new AreaList.Change(code, name, null), Areas.EVER);
        lines(code);
    }

    private void begin(AreaList.Change change, LocalDate since) {
        jdbc.sql("""
                        insert into area (code, name, level, parent, valid_from, recorded_at)
                        values (:code, :name, :level, :parent, :since, :now)
                        """)
                .param("code", change.code().full())
                .param("name", change.name())
                .param("level", change.code().level().code())
                .param("parent", change.code().parent().orElse(null))
                .param("since", since)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void correct(AreaList.Change change) {
        further(change.code().full(), change.name(), null);
    }

    private void rename(AreaList.Change change, LocalDate from) {
        String code = change.code().full();
        var begun = jdbc.sql("select valid_from from area_known where code = :code")
                .param("code", code)
                .query(LocalDate.class)
                .single();
        // A name that starts when the spell does was that spell's name all along.
        if (!from.isAfter(begun)) {
            correct(change);
            return;
        }
        further(code, null, from.minusDays(1));
        begin(change, from);
    }

    /** The next version of the latest spell, with another name or with its last day. */
    private void further(String code, @Nullable String name, @Nullable LocalDate lastDay) {
        jdbc.sql("""
                        insert into area (code, valid_from, version, name, level, parent, valid_to, recorded_at)
                        select code, valid_from, version + 1, coalesce(:name, name), level, parent,
                               coalesce(cast(:lastDay as date), valid_to), :now
                        from area where code = :code order by valid_from desc, version desc limit 1
                        """)
                .param("code", code)
                .param("name", name)
                .param("lastDay", lastDay)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void lines(AreaCode code) {
        for (var above = Optional.of(code); above.isPresent(); above = above.flatMap(AreaBook::parent)) {
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
