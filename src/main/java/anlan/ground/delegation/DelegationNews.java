package anlan.ground.delegation;

import anlan.ground.access.Right;
import anlan.ground.delegation.Delegations.Delegation;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Message;
import anlan.ground.notify.Messages;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Tells whom a post was lent to, and both when it was ended before its time. */
@Component
class DelegationNews {

    private static final Kind LENT = Kind.required("delegation.lent", Right.OWN);
    private static final Kind ENDED = Kind.required("delegation.ended", Right.OWN);
    private static final String PATH = "/account/delegations";

    private final Messages messages;

    DelegationNews(Messages messages) {
        this.messages = messages;
    }

    void lent(Delegation lent) {
        messages.tell(new Message(
                LENT,
                Set.of(lent.taker()),
                PATH,
                lent.path(),
                lent.giverName(),
                lent.since().toString(),
                lent.until().toString()));
    }

    /** @param by who knows already */
    void ended(Delegation lent, long by) {
        var others = new HashSet<>(Set.of(lent.giver(), lent.taker()));
        others.remove(by);
        messages.tell(new Message(ENDED, others, PATH, lent.path(), lent.giverName(), lent.takerName()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        Kind delegationLent() {
            return LENT;
        }

        @Bean
        Kind delegationEnded() {
            return ENDED;
        }
    }
}
