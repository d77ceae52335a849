package anlan.fact.matching;

import anlan.ground.paper.Row;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Watches for columns that identify persons: by their heads at once, by their contents while the rows stream past. */
public final class Identities {

    /** Words with a resident's identity number or a mobile telephone's in them, as a pattern of the whole. */
    public static final String OF_PERSON =
            "[\\s\\S]*([1-9][0-9]{16}[0-9Xx]|(^|[^0-9])1[3-9][0-9]{9}($|[^0-9]))[\\s\\S]*";

    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Za-z])(?:[1-9][0-9]{16}[0-9Xx]|1[0-9]{10})(?![0-9A-Za-z])");
    private static final Set<String> SURNAMES = IdentityWords.words("surnames");
    private static final int SAMPLED = 5_000;

    private final List<String> head;
    private final Set<Integer> codes;
    private final Seen[] columns;
    private long rows;

    private static final class Seen {
        private long eighteen;
        private long identities;
        private long eleven;
        private long mobiles;
        private long sampled;
        private long names;
        private final Set<String> different = new HashSet<>();
    }

    /** @param coded columns matched to fields of codes or areas, whose words may look like names */
    public Identities(List<String> head, Set<Integer> coded) {
        this.head = head;
        this.codes = coded;
        this.columns = new Seen[head.size()];
        Arrays.setAll(columns, i -> new Seen());
    }

    /** Refuses by the heads alone, before a row is read. */
    public static void refuse(List<String> head) {
        for (var name : head) {
            if (asked(name)) {
                throw new RefusedException(new Refused(MatchFault.IDENTITY_HEAD, "file", name));
            }
        }
    }

    /** Whether what stands under such a head, or answers such a question, says who somebody is. */
    public static boolean asked(String name) {
        var lower = name.toLowerCase(Locale.ROOT).strip();
        return IdentityWords.words("harmless").stream().noneMatch(lower::endsWith)
                && (IdentityWords.words("heads").contains(lower)
                        || IdentityWords.words("parts").stream().anyMatch(lower::contains));
    }

    /** Whether an answer to such a question does: also where it ends in asking whose telephone, or what somebody is called. */
    public static boolean answers(String question) {
        var words = question.replaceAll("[\\p{P}\\s]+$", "");
        return asked(words) || IdentityWords.words("ends").stream().anyMatch(words::endsWith);
    }

    /**
     * Whether a resident's identity number (GB 11643, checked by its last character) or a mobile telephone's stands in the words by itself, not
     * as part of a longer number such as a case's.
     */
    public static boolean numbered(String words) {
        return NUMBER.matcher(words).results().anyMatch(n -> ofPerson(n.group()));
    }

    /** The words with asterisks for such numbers. */
    public static String masked(String words) {
        return NUMBER.matcher(words).replaceAll(n -> ofPerson(n.group()) ? "***" : n.group());
    }

    private static boolean ofPerson(String number) {
        return number.length() == 11 ? PersonNumber.mobile(number) : PersonNumber.identity(number);
    }

    public void look(Row row) {
        rows++;
        for (var i = 0; i < columns.length; i++) {
            var cell = row.cell(i);
            if (!cell.isEmpty()) {
                look(columns[i], cell.strip(), codes.contains(i));
            }
        }
    }

    private void look(Seen seen, String cell, boolean coded) {
        var length = cell.length();
        if (length == 18) {
            seen.eighteen++;
            seen.identities += PersonNumber.identity(cell) ? 1 : 0;
        } else if (length == 11) {
            seen.eleven++;
            seen.mobiles += PersonNumber.mobile(cell) ? 1 : 0;
        }
        if (!coded && rows <= SAMPLED) {
            seen.sampled++;
            if (length >= 2 && length <= 4 && name(cell)) {
                seen.names++;
                seen.different.add(cell);
            }
        }
    }

    /** Two to four Chinese characters, the first a common surname, and no word for a place at the end. */
    private static boolean name(String cell) {
        return SURNAMES.contains(cell.substring(0, 1))
                && IdentityWords.PLACES.indexOf(cell.charAt(cell.length() - 1)) < 0
                && cell.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** Refuses once enough was seen; called now and then, and at the end. */
    public void refuse() {
        var found = new ArrayList<Refused>();
        for (var i = 0; i < columns.length; i++) {
            var seen = columns[i];
            if (seen.identities > 0 && seen.identities * 2 >= seen.eighteen) {
                found.add(new Refused(MatchFault.IDENTITY_NUMBER, "file", head.get(i)));
            } else if (seen.mobiles > 0 && seen.mobiles * 2 >= seen.eleven) {
                found.add(new Refused(MatchFault.IDENTITY_MOBILE, "file", head.get(i)));
            } else if (seen.names >= 3
                    && seen.names * 5 >= seen.sampled * 4
                    && seen.different.size() * 2L >= seen.names) {
                found.add(new Refused(MatchFault.IDENTITY_NAME, "file", head.get(i)));
            }
        }
        if (!found.isEmpty()) {
            throw new RefusedException(org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT, found);
        }
    }
}
