package anlan.ground.signin;

import anlan.ground.access.Viewer;
import anlan.ground.web.FirstStep;
import anlan.ground.web.FirstSteps;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody begins with a second way of showing who they are. */
@Component
@Order(10)
@Transactional(readOnly = true)
class FactorFirst implements FirstSteps {

    private final JdbcClient jdbc;
    private final SecondFactors factors;
    private final Words words;

    FactorFirst(JdbcClient jdbc, SecondFactors factors, Words words) {
        this.jdbc = jdbc;
        this.factors = factors;
        this.words = words;
    }

    @Override
    public List<FirstStep> of(Viewer viewer) {
        var person = viewer.who().id();
        return List.of(step("factor", "/account", factors.on(person) || passkey(person)));
    }

    private boolean passkey(long person) {
        return jdbc.sql("select exists (select from passkey where person = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    private FirstStep step(String what, String path, boolean done) {
        return new FirstStep(words.say("signin.first-" + what), words.say("signin.first-" + what + "-why"), path, done);
    }
}
