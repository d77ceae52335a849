package anlan.ground.device;

import anlan.ground.access.Scope;
import anlan.ground.access.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives somebody a phone: what it shows for them, as user name and secret with a colon between. */
@Component
public class Phone {

    private final PhoneKeys keys;

    Phone(PhoneKeys keys) {
        this.keys = keys;
    }

    @Transactional
    public String of(Viewer person) {
        var made = Scope.as(person, "test", () -> keys.make("试验手机", person));
        return made.user() + ":" + made.secret().text();
    }
}
