package anlan.ground.delivery;

import anlan.ground.notify.Kinds;
import anlan.ground.store.District;
import anlan.ground.web.Words;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is written to a person, in their language: neutral sentences and links, for anybody may read a letter on its way. */
@Component
class Letters {

    private final Kinds kinds;
    private final Words words;
    private final String house;

    Letters(Kinds kinds, Words words, @Value("${ANLAN_URL:http://localhost:${server.port:8080}}") String house) {
        this.kinds = kinds;
        this.words = words;
        this.house = house.strip().replaceAll("/+$", "");
    }

    /** @param due at least one */
    Mailer.Letter of(Reader reader, String address, List<Mails.Due> due) {
        return in(reader, () -> {
            var subject = due.size() == 1 ? sentence(due.getFirst()) : words.say("delivery.mail-several", due.size());
            var lines = due.stream()
                    .map(d -> sentence(d) + "\n" + link("/messages/" + d.message()))
                    .collect(Collectors.joining("\n\n"));
            return letter(address, subject, lines, name(reader, due));
        });
    }

    /** That it comes to a stand-in is said; for whom, only inside the house. */
    private String sentence(Mails.Due due) {
        var neutral = kinds.neutral(due.kind());
        return due.lent() ? words.say("delivery.mail-lent", neutral) : neutral;
    }

    /** Asks whoever reads the address to say that it is theirs. */
    Mailer.Letter confirming(Reader reader, String address, String path, String id) {
        return in(
                reader,
                () -> letter(
                        address,
                        words.say("delivery.mail-confirm"),
                        words.say("delivery.mail-confirm-text") + "\n" + link(path),
                        id));
    }

    private Mailer.Letter letter(String address, String subject, String text, String id) {
        return new Mailer.Letter(
                address,
                words.say("delivery.mail-subject", subject),
                text + "\n\n" + words.say("delivery.mail-foot", link("/account/messages")) + "\n",
                id);
    }

    String link(String path) {
        return house + path;
    }

    private static String name(Reader reader, List<Mails.Due> due) {
        return "message-%s-%d-%d-%d"
                .formatted(
                        District.current(),
                        reader.person(),
                        due.getFirst().message(),
                        due.getLast().message());
    }

    private static <T> T in(Reader reader, Supplier<T> said) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(reader.locale());
        try {
            return said.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
