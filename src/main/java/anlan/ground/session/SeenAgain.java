package anlan.ground.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * That a sitting was seen again is kept once a minute, or ten times in its idle limit if that is short. Kept with each page, every look
 * waited for the disk.
 */
@Configuration(proxyBeanMethods = false)
class SeenAgain {

    /** The places are filled by the library in this order. */
    private static final String KEEP = """
            update %TABLE_NAME% s
            set session_id = n.session, last_access_time = n.seen, max_inactive_interval = n.idle, expiry_time = n.expiry,
                principal_name = n.principal
            from (values (?::char(36), ?::bigint, ?::int, ?::bigint, ?::text, ?::char(36))) n(session, seen, idle, expiry, principal, id)
            where s.primary_id = n.id
              and (s.session_id <> n.session or s.max_inactive_interval <> n.idle or s.principal_name is distinct from n.principal
                or abs(n.seen - s.last_access_time) >= least(60000, n.idle * 100))
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> keepsSeldom() {
        return sessions -> sessions.setUpdateSessionQuery(KEEP);
    }
}
