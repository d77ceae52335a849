package anlan.ground.agency;

import anlan.ground.access.Right;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Message;
import anlan.ground.notify.Messages;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Tells the owner of an account when the provider opens it for the first time: it is one more way in. */
@Component
class AgencyNews {

    private static final Kind FIRST_USED = Kind.urgent("agency.first-used", Right.OWN);

    private final Messages messages;

    AgencyNews(Messages messages) {
        this.messages = messages;
    }

    @Bean
    static Kind firstUsedNews() {
        return FIRST_USED;
    }

    void firstUsed(long person, String since) {
        messages.tell(new Message(FIRST_USED, Set.of(person), "/account", "person/" + person + "/" + since));
    }
}
