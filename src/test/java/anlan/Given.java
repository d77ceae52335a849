package anlan;

import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.access.Viewers;
import anlan.ground.store.District;
import anlan.ground.store.Districts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds the world of a test, reading like a story: {@code var d = given.district(); var lin = d.coordinator("林某");}. Each test has a
 * district of its own, so tests need not clean up and cannot meet.
 */
@Component
public class Given {

    private static final AtomicInteger NEXT = new AtomicInteger(1);
    public static final String PASSWORD = "a long enough phrase 7";

    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final Districts districts;
    private final Viewers viewers;
    private final String hash;

    Given(JdbcClient jdbc, TransactionTemplate once, Districts districts, Viewers viewers, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.once = once;
        this.districts = districts;
        this.viewers = viewers;
        this.hash = passwords.encode(PASSWORD);
    }

    public World district() {
        var code = "88%04d".formatted(NEXT.getAndIncrement());
        districts.found(code, "试验区" + code);
        return new World(code);
    }

    /** One district with what a test put into it. */
    public final class World {

        private final String code;

        World(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** The district's own area code. */
        public String area() {
            return code + "000000";
        }

        /** Runs inside the district, in a transaction of its own. */
        public <T> T inside(java.util.function.Supplier<T> work) {
            return District.in(code, () -> once.execute(s -> work.get()));
        }

        public void inside(Runnable work) {
            inside(() -> {
                work.run();
                return true;
            });
        }

        public long unit(String unitCode, String name, String kind, @Nullable Long parent, String... areas) {
            return inside(() -> {
                var id = jdbc.sql(
                                "insert into unit (code, name, kind, parent) values (:code, :name, :kind, :parent) returning id")
                        .param("code", unitCode)
                        .param("name", name)
                        .param("kind", kind)
                        .param("parent", parent)
                        .query(Long.class)
                        .single();
                for (var area : areas) {
                    jdbc.sql("insert into unit_area (unit, area) values (?, ?)")
                            .params(id, area)
                            .update();
                }
                return id;
            });
        }

        /** A person with one post since 2020; signs in as {@code name.district} with {@link Given#PASSWORD}. */
        public Viewer person(String name, long unit, String role) {
            var id = inside(() -> {
                var person = jdbc.sql("insert into person (name) values (?) returning id")
                        .params(name)
                        .query(Long.class)
                        .single();
                jdbc.sql("insert into post (person, unit, role, since) values (?, ?, ?, ?)")
                        .params(person, unit, role, LocalDate.of(2020, 1, 1))
                        .update();
                jdbc.sql("insert into account (name, district, person, password) values (?, ?, ?, ?)")
                        .params((name + "." + code).toLowerCase(Locale.ROOT), code, person, hash)
                        .update();
                return person;
            });
            return inside(() -> viewers.now(new SignedIn(SignedIn.Kind.PERSON, code, id)))
                    .orElseThrow();
        }

        public Viewer coordinator(String name) {
            return person(name, commission(), "coordinator");
        }

        public long commission() {
            return inside(() -> jdbc.sql("select id from unit where code = 'zfw'")
                            .query(Long.class)
                            .optional())
                    .orElseGet(() -> unit("zfw", "区委政法委", "commission", null, area()));
        }
    }
}
