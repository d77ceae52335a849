package anlan;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

/** The signed-in people's sessions for a command that has to end some: the framework makes them for a server only. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("anlan.errand")
class ErrandSessions {

    @Bean
    JdbcIndexedSessionRepository sessionRepository(JdbcOperations jdbc, TransactionTemplate transactions) {
        var sessions = new JdbcIndexedSessionRepository(jdbc, transactions);
        sessions.setCleanupCron(Scheduled.CRON_DISABLED);
        return sessions;
    }
}
