package anlan.fact.filter;

import anlan.fact.incident.Kind;
import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of incidents, as their codes stand in an address. */
@Component
public class Kinds {

    private final Words words;

    Kinds(Words words) {
        this.words = words;
    }

    /** Its name in the reader's language. */
    public String name(String code) {
        return words.sayOr("incident.kind-" + code, code);
    }

    static List<Kind> roots() {
        return Arrays.stream(Kind.values()).filter(k -> k.root() == k).toList();
    }

    static boolean known(String code) {
        return Kind.of(code).isPresent();
    }

    /** The kinds that are meant, each with all below it; none named means all. */
    public static List<Kind> meant(List<String> codes) {
        return codes.isEmpty()
                ? List.of(Kind.values())
                : codes.stream()
                        .flatMap(c -> Kind.of(c).stream())
                        .flatMap(k -> k.within().stream())
                        .distinct()
                        .toList();
    }
}
