package anlan.fact.party;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is sealed of one party. Printed it says nothing, so that no line of a log can hold it.
 *
 * @param role in the matter
 */
record Party(String name, String telephone, String role, String note) {

    /** Whether the words tell who it is: reasons and purposes are read by more people than the party is. */
    boolean toldBy(String words) {
        var said = plain(words);
        var digits = words.replaceAll("[^0-9]", "");
        var number = telephone.replaceAll("[^0-9]", "");
        return name.length() > 1 && said.contains(plain(name)) || number.length() > 4 && digits.contains(number);
    }

    /** An identity card's number (GB 11643) is never needed here. */
    boolean identified() {
        return Stream.of(name, telephone, role, note)
                .map(Party::plain)
                .anyMatch(p -> p.matches(".*(?<![0-9])[0-9]{17}[0-9x](?![0-9]).*"));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Party";
    }
}
