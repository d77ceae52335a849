package anlan.fact.answer;

import anlan.fact.sheet.Answers;
import anlan.fact.sheet.Kind;
import anlan.fact.sheet.Question;
import anlan.fact.sheet.Sheet;
import anlan.fact.sheet.Sheets;
import anlan.fact.submission.Counted;
import anlan.fact.submission.SentPhotos;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers of a sweep, and the questions they answer. */
@Component
class Replies {

    private final Counted counted;
    private final Sheets sheets;
    private final SentPhotos photos;
    private final JsonMapper json;

    Replies(Counted counted, Sheets sheets, SentPhotos photos, JsonMapper json) {
        this.counted = counted;
        this.sheets = sheets;
        this.photos = photos;
        this.json = json;
    }

    /** The latest first. */
    List<Given> of(long sweep, int skipped, int most) {
        return counted.of(sweep, skipped, most).stream().map(this::given).toList();
    }

    /** All of them in lots, the latest first; inside a transaction. */
    void each(long sweep, int lot, Consumer<List<Given>> with) {
        try (var all = counted.all(sweep)) {
            all.map(this::given).gather(Gatherers.windowFixed(lot)).forEach(with);
        }
    }

    private Given given(Counted.One c) {
        return new Given(
                c.edition(),
                c.cut(),
                c.cell(),
                c.sheet(),
                c.sheetVersion(),
                c.result(),
                Answers.of(json.readTree(c.answers())),
                c.by(),
                c.at());
    }

    long count(long sweep) {
        return counted.count(sweep);
    }

    /** The sheets of answers by their keys, each looked up once. */
    Map<String, Sheet> sheets(long sweep) {
        var known = new HashMap<String, Sheet>();
        for (var on : counted.sheets(sweep)) {
            sheets.find(on.sheet(), on.version()).ifPresent(s -> known.put(Given.on(on.sheet(), on.version()), s));
        }
        return known;
    }

    /** Where the photos are that answers name, by what answers call them; those not redrawn yet are absent. */
    Map<String, String> photos(List<Given> all, Map<String, Sheet> sheets) {
        var named = all.stream()
                .flatMap(g -> sheet(sheets, g).stream()
                        .flatMap(s -> s.asked().stream())
                        .filter(q -> q.kind() == Kind.PHOTO)
                        .flatMap(q -> g.answers().of(q.key()).stream()))
                .flatMap(v -> SentPhotos.id(v).stream())
                .collect(Collectors.toSet());
        var paths = new HashMap<String, String>();
        photos.files(named).forEach((photo, file) -> paths.put(photo.toString(), "/files/" + file));
        return paths;
    }

    /** Every question of the sheets, as the latest version that has it asks it; by sheet and key. */
    static Map<String, Question> questions(Map<String, Sheet> sheets) {
        var all = new LinkedHashMap<String, Question>();
        sheets.values().stream()
                .sorted(Comparator.comparingLong(Sheet::id).thenComparingInt(Sheet::version))
                .forEach(s -> s.asked().forEach(q -> all.put(s.id() + "." + q.key(), q)));
        return all;
    }

    /** What was answered, in words; empty where it was not, or not shown. */
    static String said(Question question, Answers kept) {
        return kept.of(question.key()).stream()
                .map(v -> question.choice(v).map(o -> o.label().said()).orElse(v))
                .collect(Collectors.joining("; "));
    }

    static Optional<Sheet> sheet(Map<String, Sheet> sheets, Given given) {
        return Optional.ofNullable(sheets.get(given.on()));
    }
}
