package anlan.ground.help;

import anlan.ground.web.Help;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A page's explanation, with each term in it leading to the glossary where it first stands. */
@Component
class Explained implements Help {

    private record Key(String view, Locale language) {}

    private final Terms terms;
    private final Words words;

    /** As many as there are pages, in two languages. */
    private final Map<Key, Optional<List<Piece>>> known = new ConcurrentHashMap<>();

    Explained(Terms terms, Words words) {
        this.terms = terms;
        this.words = words;
    }

    @Override
    public Optional<List<Piece>> at(String view) {
        return known.computeIfAbsent(new Key(view, Words.locale()), key -> explained(view));
    }

    private Optional<List<Piece>> explained(String view) {
        var text = words.sayOr(key(view), "");
        return text.isEmpty() ? Optional.empty() : Optional.of(pieces(text));
    }

    /** {@code ground/calendar/SendNotice} is explained under {@code calendar.help-send-notice}. */
    static String key(String view) {
        var parts = view.split("/");
        var page = parts[parts.length - 1]
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        return parts.length < 3 ? view : parts[parts.length - 2] + ".help-" + page;
    }

    private List<Piece> pieces(String text) {
        var byLength = terms.all().stream()
                .sorted(Comparator.comparingInt((Terms.Term t) -> t.name().length())
                        .reversed())
                .toList();
        var pattern = new StringBuilder();
        byLength.forEach(t -> pattern.append(pattern.isEmpty() ? "" : "|").append(Pattern.quote(t.name())));
        var edge = Words.chinese() ? "" : "\\b";
        var found = Pattern.compile(
                        edge + "(" + pattern + ")(?:" + (Words.chinese() ? "" : "s?") + ")" + edge,
                        Pattern.CASE_INSENSITIVE)
                .matcher(text);
        var pieces = new ArrayList<Piece>();
        var linked = new HashSet<String>();
        int from = 0;
        while (found.find()) {
            var term = byLength.stream()
                    .filter(t -> t.name().equalsIgnoreCase(found.group(1)))
                    .findFirst()
                    .orElseThrow();
            if (linked.add(term.code())) {
                pieces.add(new Piece(text.substring(from, found.start()), null));
                pieces.add(new Piece(found.group(), "/glossary#" + term.code()));
                from = found.end();
            }
        }
        pieces.add(new Piece(text.substring(from), null));
        return pieces.stream().filter(p -> !p.text().isEmpty()).toList();
    }
}
