package anlan.ground.token;

import anlan.ground.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes when and from where a token was used or turned away, once a minute: a busy system must not write a row at every call. */
@Component
@Transactional
class TokenUse {

    private final JdbcClient jdbc;
    private final Audit audit;

    TokenUse(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** @param former whether it was by the secret that was changed */
    void used(long id, boolean former, @Nullable String from) {
        jdbc.sql("""
                        update token set used_at = now(), used_from = cast(:from as inet),
                          secret_used = secret_used or not :former,
                          former_used_at = case when :former then now() else former_used_at end
                        where id = :id and (used_at is null or used_at < now() - interval '1 minute'
                          or not :former and not secret_used
                          or :former and (former_used_at is null or former_used_at < now() - interval '1 minute'))
                        """)
                .param("id", id)
                .param("former", former)
                .param("from", from)
                .update();
    }

    void turnedAway(long id, @Nullable String from) {
        jdbc.sql("""
                        update token set refused_at = now(), refused_from = cast(:from as inet)
                        where id = :id and (refused_at is null or refused_at < now() - interval '1 minute') returning name
                        """)
                .param("id", id)
                .param("from", from)
                .query(String.class)
                .optional()
                .ifPresent(name -> audit.did("token.turned-away", "token/" + name, null, from, null));
    }
}
