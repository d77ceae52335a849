package anlan.fact.transcript;

import java.util.List;
import java.util.Locale;

/**
 * One ledger on its way in, as it is shown.
 *
 * @param above lines that stand over its head
 * @param notes lines that stand below its rows
 * @param left heads of columns that are not taken in
 * @param bad the first rows that are rejected
 */
record TranscriptPage(
        String title,
        String path,
        String about,
        List<String> above,
        List<String> notes,
        int rows,
        int taken,
        long known,
        int rejected,
        boolean kept,
        List<String> left,
        List<Column> columns,
        List<Option> parts,
        List<Meaning> meanings,
        List<Count> reasons,
        List<Bad> bad,
        List<Count> notices) {

    /** @param part what it is matched to; empty when it is kept as it is */
    record Column(String field, String name, String like, String part, boolean left) {}

    record Option(String value, String name) {}

    /** @param options to choose from; none where a name is typed */
    record Meaning(String field, String part, String word, List<Option> options, String chosen) {}

    record Count(String sentence, long many) {}

    record Bad(long line, String cells, List<String> why) {}

    static TranscriptPage kept(TranscriptBook.Sent sent, String about) {
        int taken = sent.taken() == null ? 0 : sent.taken();
        return new TranscriptPage(
                sent.fileName(),
                sent.path(),
                about,
                sent.above(),
                List.of(),
                taken + sent.known() + sent.rejected(),
                taken,
                sent.known(),
                sent.rejected(),
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
