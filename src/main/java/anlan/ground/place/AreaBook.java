package anlan.ground.place;

import anlan.ground.store.District;
import anlan.ground.store.Districts;
import java.time.LocalDate;
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
public class AreaBook {

    /** @param before the name so far; null for an area not known yet */
    public record Change(
            AreaCode code, String name, @Nullable String before) {}

    private record Spell(LocalDate from, @Nullable LocalDate to) {}

    private final JdbcClient jdbc;
    private final Spells spells;
    private final Districts districts;

    AreaBook(JdbcClient jdbc, Spells spells, Districts districts) {
        this.jdbc = jdbc;
        this.spells = spells;
        this.districts = districts;
    }

    /** Latest names by code. */
    public Map<String, String> names() {
        var names = new TreeMap<String, String>();
        jdbc.sql("select code, name from area_known").query(row -> {
            names.put(row.getString("code"), row.getString("name"));
        });
        return names;
    }

    /** @param from since when the new ones are and the new names hold; null: they always have, a name was only written wrongly */
    public void areas(Collection<Change> changes, @Nullable LocalDate from) {
        var since = Optional.ofNullable(from).orElse(Areas.EVER);
        if (!changes.isEmpty()) keepDistrict(changes);
        for (var change : changes) {
            if (change.before() == null) begin(change, since);
            else if (from == null) correct(change);
            else rename(change, from);
            spells.lines(change.code());
        }
    }

    /** A list may begin below the district; the home knows what the district is called. */
    private void keepDistrict(Collection<Change> changes) {
        var code = new AreaCode(District.current() + "000000", Level.DISTRICT);
        boolean listed = changes.stream().anyMatch(c -> c.code().equals(code));
        if (listed || names().containsKey(code.full())) return;
        String name = districts.find(District.current()).orElseThrow().name();
        begin(new Change(code, name, null), Areas.EVER);
    }

    private void begin(Change change, LocalDate since) {
        spells.begin(change.code(), change.name(), since, null);
    }

    private void correct(Change change) {
        spells.correct(change.code().full(), change.name());
    }

    private void rename(Change change, LocalDate from) {
        String code = change.code().full();
        var latest = jdbc.sql(
                        "select valid_from, valid_to from area_spell where code = :code order by valid_from desc limit 1")
                .param("code", code)
                .query((row, n) -> new Spell(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
                .single();
        // A name that starts when the spell does was that spell's name all along; what has ended takes no new one.
        if (!from.isAfter(latest.from()) || latest.to() != null) {
            correct(change);
            return;
        }
        spells.end(code, from.minusDays(1));
        begin(change, from);
    }
}
