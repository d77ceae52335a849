package anlan.fact.problem;

import anlan.fact.matching.Identities;
import anlan.ground.web.Refusals;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What was typed on a problem's page.
 *
 * @param files that were sent before, by id
 * @param file that come with it
 */
public record Said(
        @Nullable String text,
        @Nullable String unit,
        @Nullable String person,
        @Nullable String until,
        @Nullable String other,
        @Nullable List<Long> files,
        @Nullable List<MultipartFile> file) {

    public static final int LONGEST = 2_000;

    /** Without what no screen shows and no database keeps; lines may end and words be set apart. */
    private static boolean readable(String words) {
        return words.chars().allMatch(c -> !Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t');
    }

    /** All read what is said of a problem: nobody's number stands in it. Parties have a place of their own. */
    public static void check(String words, String where, Refusals refusals) {
        refusals.require(readable(words), ProblemFault.WORDS_UNREADABLE, where);
        if (refusals.require(words.length() <= LONGEST, ProblemFault.WORDS_LONG, where, LONGEST)) {
            refusals.require(!Identities.numbered(words), ProblemFault.WORDS_OF_PERSON, where);
        }
    }

    public static Said nothing() {
        return new Said(null, null, null, null, null, null, null);
    }

    public String words() {
        return text == null ? "" : text.strip();
    }

    public String day() {
        return until == null ? "" : until.strip();
    }

    public String otherNumber() {
        return other == null ? "" : other.strip();
    }

    public Optional<Long> unitId() {
        return id(unit);
    }

    public Optional<Long> personId() {
        return id(person);
    }

    private static Optional<Long> id(@Nullable String typed) {
        return typed != null && typed.strip().matches("[0-9]{1,18}")
                ? Optional.of(Long.valueOf(typed.strip()))
                : Optional.empty();
    }

    public List<Long> sentBefore() {
        return files == null ? List.of() : files.stream().distinct().toList();
    }

    List<MultipartFile> sentNow() {
        return file == null
                ? List.of()
                : file.stream().filter(f -> !f.isEmpty()).toList();
    }
}
