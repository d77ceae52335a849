package anlan.ground.setup;

import anlan.ground.store.Districts;
import anlan.ground.store.Unguessable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** While a home is empty each start prints a link with which its first coordinator sets it up. */
@Component
class SetUpLink {

    private final JdbcClient jdbc;
    private final Districts districts;
    private final MessageSource words;
    private final Environment env;

    SetUpLink(JdbcClient jdbc, Districts districts, MessageSource words, Environment env) {
        this.jdbc = jdbc;
        this.districts = districts;
        this.words = words;
        this.env = env;
    }

    /** Printed and not logged: a log is read by more people than the screen of whoever starts the server. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void print() {
        var port = env.getProperty("local.server.port");
        if (port != null && districts.all().isEmpty()) {
            var link = address(port) + "/set-up/" + make().text();
            for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                System.out.println(words.getMessage("setup.set-up-link", new Object[] {link}, language));
            }
        }
    }

    /** A fresh link for a day; earlier ones no longer open. */
    @Transactional
    Unguessable make() {
        var link = Unguessable.make("");
        jdbc.sql("delete from set_up_link").update();
        jdbc.sql("insert into set_up_link (hash, expires_at) values (?, now() + interval '1 day')")
                .params(link.hash())
                .update();
        return link;
    }

    boolean opens(String text) {
        return districts.all().isEmpty()
                && jdbc.sql("select exists (select from set_up_link where hash = ? and expires_at > now())")
                        .params(Unguessable.hash(text))
                        .query(Boolean.class)
                        .single();
    }

    /** Uses it up; of two who set up at once, one does. */
    boolean use(String text) {
        return jdbc.sql("delete from set_up_link where hash = ? and expires_at > now()")
                        .params(Unguessable.hash(text))
                        .update()
                == 1;
    }

    private String address(String port) {
        var host = Optional.ofNullable(env.getProperty("server.address"))
                .filter(a -> !a.isBlank() && !a.equals("0.0.0.0") && !a.equals("::"))
                .orElse("localhost");
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
