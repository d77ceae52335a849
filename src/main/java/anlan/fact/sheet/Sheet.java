package anlan.fact.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question sheet.
 *
 * @param id of the sheet, the same in each version
 * @param version 0 for a draft
 */
public record Sheet(long id, int version, String title, List<Question> questions) {

    /** The form that ships has no questions. */
    public static final long SHIPPED = 0;

    public Checked check(Answers given) {
        return new Check(given).of(this);
    }

    /** Each question in order, a group before those in it. */
    public List<Question> all() {
        return questions.stream()
                .flatMap(q -> q instanceof Question.Group group
                        ? Stream.concat(Stream.of(q), group.questions().stream())
                        : Stream.of(q))
                .toList();
    }

    /** Those that are answered. */
    public List<Question> asked() {
        return all().stream()
                .filter(q -> !(q instanceof Question.Note) && !(q instanceof Question.Group))
                .toList();
    }

    public Optional<Question> find(String key) {
        return all().stream().filter(q -> q.key().equals(key)).findFirst();
    }

    Sheet with(List<Question> others) {
        return new Sheet(id, version, title, others);
    }
}
