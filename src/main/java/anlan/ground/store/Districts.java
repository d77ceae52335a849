package anlan.ground.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The districts this home keeps: most homes keep one. */
@Component
@Transactional
public class Districts {

    /** @param code 6 digits of GB/T 2260 */
    public record Entry(String code, String name, String zone) {}

    private final JdbcClient jdbc;

    Districts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Entry> all() {
        return jdbc.sql("select code, name, zone from district order by since, code")
                .query(Entry.class)
                .list();
    }

    /** The district, if this home keeps exactly one: what a visitor who has not signed in can be shown. */
    public Optional<Entry> only() {
        var all = all();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    public Optional<Entry> find(String code) {
        return all().stream().filter(d -> d.code().equals(code)).findFirst();
    }

    public void found(String code, String name) {
        jdbc.sql("insert into district (code, name) values (:code, :name)")
                .param("code", code)
                .param("name", name)
                .update();
    }

    /** Runs the work once inside each district: how jobs go about it. No transaction is open: one begun here would be of no district. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void each(Consumer<String> work) {
        for (var district : all()) {
            District.run(district.code(), () -> work.accept(district.code()));
        }
    }
}
