package anlan.ground.notify;

import anlan.ground.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** For whom messages come to somebody who stands in. */
@Component
class Standing {

    private final Deputies deputies;
    private final Words words;

    Standing(Deputies deputies, Words words) {
        this.deputies = deputies;
        this.words = words;
    }

    Givers of(List<Inbox.Received> messages) {
        var lent = messages.stream().flatMap(m -> m.lent().stream()).distinct().toList();
        return new Givers(
                deputies.lent(lent).stream().collect(Collectors.toMap(Deputies.Deputy::lent, Function.identity())));
    }

    /** Those of some messages, looked up together. */
    final class Givers {

        private final Map<Long, Deputies.Deputy> known;

        private Givers(Map<Long, Deputies.Deputy> known) {
            this.known = known;
        }

        List<Deputies.Deputy> of(Inbox.Received message) {
            return message.lent().stream()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .toList();
        }

        /** "For so-and-so"; empty when it is for oneself. */
        String said(Inbox.Received message) {
            var names = names(message);
            return names.isEmpty() ? "" : words.say("notify.for", names);
        }

        String names(Inbox.Received message) {
            return of(message).stream()
                    .map(Deputies.Deputy::giver)
                    .distinct()
                    .collect(Collectors.joining(words.say("notify.for-and")));
        }
    }
}
