package anlan.ground.notify;

import anlan.ground.web.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Every kind of message there is, and what it says. */
@Component
public class Kinds {

    /** A sentence whose last words were left empty. */
    private static final Pattern EMPTY_END = Pattern.compile("\\s*[：:]\\s*$");

    private final List<Kind> all;
    private final Words words;

    private final List<Particular> particulars;

    Kinds(List<Kind> all, List<Particular> particulars, Words words) {
        this.all = all.stream().sorted(Comparator.comparing(Kind::key)).toList();
        this.particulars = particulars;
        this.words = words;
    }

    public List<Kind> all() {
        return all;
    }

    public Optional<Kind> find(String key) {
        return all.stream().filter(k -> k.key().equals(key)).findFirst();
    }

    /** What may be read by anybody. */
    public String neutral(String key) {
        return find(key).map(k -> words.say(k.word())).orElseGet(() -> words.say("notify.of-former-kind"));
    }

    /** What may be read by whoever is signed in. */
    String about(String key, List<String> about) {
        return find(key)
                .map(k -> words.say(
                        k.word() + "-about", about.stream().map(this::said).toArray()))
                .map(said -> EMPTY_END.matcher(said).replaceFirst(""))
                .orElse("");
    }

    private String said(String kept) {
        return particulars.stream()
                .flatMap(p -> p.said(kept).stream())
                .findFirst()
                .orElse(kept);
    }
}
