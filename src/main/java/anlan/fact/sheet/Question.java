package anlan.fact.sheet;

import anlan.fact.matching.Identities;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked. As JSON its kind is {@code type}, the name in small letters; its key tells it from the others of its sheet and stays in later
 * versions.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "text", value = Question.Text.class),
    @JsonSubTypes.Type(name = "whole", value = Question.Whole.class),
    @JsonSubTypes.Type(name = "decimal", value = Question.Decimal.class),
    @JsonSubTypes.Type(name = "day", value = Question.Day.class),
    @JsonSubTypes.Type(name = "one", value = Question.One.class),
    @JsonSubTypes.Type(name = "many", value = Question.Many.class),
    @JsonSubTypes.Type(name = "photo", value = Question.Photo.class),
    @JsonSubTypes.Type(name = "spot", value = Question.Spot.class),
    @JsonSubTypes.Type(name = "note", value = Question.Note.class),
    @JsonSubTypes.Type(name = "group", value = Question.Group.class)
})
public sealed interface Question {

    /** An answer with a resident's identity number or a mobile telephone's in it, as a pattern of the whole; phones hold it up with the same. */
    String OF_PERSON = Identities.OF_PERSON;

    String key();

    Wording label();

    Wording hint();

    boolean required();

    /** When it is shown. */
    Skip shown();

    default Kind kind() {
        return Kind.of(this);
    }

    /** Those of a choice; of others none. */
    default List<Option> choices() {
        return this instanceof One one ? one.options() : this instanceof Many many ? many.options() : List.of();
    }

    default Optional<Option> choice(String key) {
        return choices().stream().filter(o -> o.key().equals(key)).findFirst();
    }

    record Option(String key, Wording label) {}

    /**
     * @param longest in characters
     * @param pattern that the whole answer follows; empty for any
     */
    record Text(String key, Wording label, Wording hint, boolean required, Skip shown, int longest, String pattern)
            implements Question {}

    record Whole(
            String key,
            Wording label,
            Wording hint,
            boolean required,
            Skip shown,
            @Nullable Long least,
            @Nullable Long most)
            implements Question {}

    record Decimal(
            String key,
            Wording label,
            Wording hint,
            boolean required,
            Skip shown,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most)
            implements Question {}

    record Day(
            String key,
            Wording label,
            Wording hint,
            boolean required,
            Skip shown,
            @Nullable LocalDate least,
            @Nullable LocalDate most)
            implements Question {}

    record One(String key, Wording label, Wording hint, boolean required, Skip shown, List<Option> options)
            implements Question {}

    record Many(String key, Wording label, Wording hint, boolean required, Skip shown, List<Option> options)
            implements Question {}

    record Photo(String key, Wording label, Wording hint, boolean required, Skip shown) implements Question {}

    /** A place, where the phone is: {@code 30.27415 120.15507}, latitude first, WGS 84. */
    record Spot(String key, Wording label, Wording hint, boolean required, Skip shown) implements Question {}

    /** Something to read; it asks nothing. */
    record Note(String key, Wording label, Wording hint, boolean required, Skip shown) implements Question {}

    /** Questions that belong together; none of them is a group. */
    record Group(String key, Wording label, Wording hint, boolean required, Skip shown, List<Question> questions)
            implements Question {

        Group with(List<Question> others) {
            return new Group(key, label, hint, required, shown, others);
        }
    }
}
