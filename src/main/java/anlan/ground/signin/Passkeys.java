package anlan.ground.signin;

import anlan.ground.store.District;
import anlan.ground.store.Unguessable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each person's passkeys. All inside the bound district. */
@Component
@Transactional
class Passkeys {

    /** @param key attested credential data, base64url */
    record Kept(
            long id,
            long person,
            String name,
            String credential,
            String handle,
            String key,
            long counter,
            boolean mayTravel,
            boolean travels,
            Instant madeAt,
            @Nullable Instant usedAt) {}

    /** What a device answered on being asked for a new key. */
    record Fresh(String credential, String key, long counter, boolean mayTravel, boolean travels) {}

    private static final String READ = """
            select id, person, name, credential, handle, key, counter, may_travel, travels, made_at, used_at from passkey
            """;

    private final JdbcClient jdbc;
    private final AccountNews news;

    Passkeys(JdbcClient jdbc, AccountNews news) {
        this.jdbc = jdbc;
        this.news = news;
    }

    /** The one used last comes first. */
    List<Kept> of(long person) {
        return jdbc.sql(READ + "where person = ? order by coalesce(used_at, made_at) desc, id desc")
                .params(person)
                .query(Kept.class)
                .list();
    }

    Optional<Kept> find(String credential) {
        return jdbc.sql(READ + "where credential = ?")
                .params(credential)
                .query(Kept.class)
                .optional();
    }

    /** What devices call the person: the same for all their keys, so that a device keeps one key for each of its owners. */
    String handle(long person) {
        return of(person).stream()
                .map(Kept::handle)
                .findFirst()
                .orElseGet(() -> Unguessable.make(District.current() + "-").text());
    }

    /** The district that a handle names; it is believed only once the key is found there. */
    static Optional<String> district(String handle) {
        return handle.matches("[0-9]{6}-[A-Za-z0-9_-]{43}") ? Optional.of(handle.substring(0, 6)) : Optional.empty();
    }

    /** False when the key is kept already; else its owner hears of it. */
    boolean add(long person, String name, String handle, Fresh fresh) {
        var added = jdbc.sql("""
                        insert into passkey (person, name, credential, handle, key, counter, may_travel, travels)
                        values (:person, :name, :credential, :handle, :key, :counter, :mayTravel, :travels)
                        on conflict (district, credential) do nothing
                        """)
                        .param("person", person)
                        .param("name", name)
                        .param("handle", handle)
                        .param("credential", fresh.credential())
                        .param("key", fresh.key())
                        .param("counter", fresh.counter())
                        .param("mayTravel", fresh.mayTravel())
                        .param("travels", fresh.travels())
                        .update()
                == 1;
        if (added) {
            news.passkeyAdded(person, name);
        }
        return added;
    }

    /** Notes a use. Of two who show the same answer at the same instant one gets in: a counter moves on, or stays at zero with keys that keep none. */
    boolean used(Kept key, long counter, boolean travels) {
        return jdbc.sql("""
                        update passkey set counter = :counter, travels = :travels, used_at = now()
                        where id = :id and counter = :before
                        """)
                        .param("counter", counter)
                        .param("travels", travels)
                        .param("id", key.id())
                        .param("before", key.counter())
                        .update()
                == 1;
    }

    void remove(long person, long id) {
        jdbc.sql("delete from passkey where person = ? and id = ? returning name")
                .params(person, id)
                .query(String.class)
                .optional()
                .ifPresent(name -> news.passkeyRemoved(person, name));
    }
}
