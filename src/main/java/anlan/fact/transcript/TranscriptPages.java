package anlan.fact.transcript;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Words;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The page of one ledger on its way in. */
@Component
class TranscriptPages {

    static final String VIEW = "fact/transcript/ShowTranscript";

    private static final int SHOWN = 30;

    private final Receiving receiving;
    private final DryRun dryRun;
    private final TranscriptBook book;
    private final MeaningPages meanings;
    private final OfficeClock clock;
    private final Words words;

    TranscriptPages(
            Receiving receiving,
            DryRun dryRun,
            TranscriptBook book,
            MeaningPages meanings,
            OfficeClock clock,
            Words words) {
        this.receiving = receiving;
        this.dryRun = dryRun;
        this.book = book;
        this.meanings = meanings;
        this.clock = clock;
        this.words = words;
    }

    String at(TranscriptBook.Sent sent) {
        return sent.at().atZone(clock.getZone()).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
    }

    TranscriptPage page(TranscriptBook.Sent sent, Viewer viewer) {
        return page(sent, book.matches(sent), viewer);
    }

    TranscriptPage page(TranscriptBook.Sent sent, Matches matches, Viewer viewer) {
        var about = words.say("transcript.about", sent.by(), at(sent));
        return sent.taken() == null
                ? open(sent, about, dryRun.of(receiving.sheet(sent), matches, viewer.name()))
                : TranscriptPage.kept(sent, about);
    }

    private TranscriptPage open(TranscriptBook.Sent sent, String about, DryRun.Outcome outcome) {
        var rejected = outcome.rejected();
        return new TranscriptPage(
                sent.fileName(),
                sent.path(),
                about,
                sent.above(),
                outcome.sheet().notes(),
                outcome.lines().size(),
                outcome.taken().size(),
                outcome.known(),
                rejected.size(),
                false,
                List.copyOf(outcome.left()),
                columns(outcome),
                Arrays.stream(Part.values())
                        .map(p -> new TranscriptPage.Option(p.word(), words.say("transcript.part-" + p.word())))
                        .toList(),
                meanings.of(outcome),
                reasons(rejected),
                rejected.stream().limit(SHOWN).map(this::bad).toList(),
                notices(outcome));
    }

    private List<TranscriptPage.Column> columns(DryRun.Outcome outcome) {
        var sheet = outcome.sheet();
        var parts = new LinkedHashMap<String, String>();
        outcome.matches().columns().forEach((part, name) -> parts.put(name, part));
        var columns = new ArrayList<TranscriptPage.Column>();
        for (int i = 0; i < sheet.head().size(); i++) {
            var name = sheet.head().get(i);
            int at = i;
            var like = sheet.rows().stream()
                    .map(r -> r.cell(at).strip())
                    .filter(c -> !c.isEmpty())
                    .distinct()
                    .limit(2)
                    .map(c -> c.length() > 24 ? c.substring(0, 24) + "…" : c)
                    .collect(Collectors.joining(" / "));
            columns.add(new TranscriptPage.Column(
                    "column." + i,
                    name,
                    like,
                    parts.getOrDefault(name, ""),
                    outcome.left().contains(name)));
        }
        return columns;
    }

    private List<TranscriptPage.Count> reasons(List<DryRun.Line> rejected) {
        return counts(rejected.stream()
                .map(l -> words.say(l.read().refused().getFirst()))
                .toList());
    }

    private List<TranscriptPage.Count> notices(DryRun.Outcome outcome) {
        return counts(outcome.taken().stream()
                .flatMap(l -> l.read().notices().stream())
                .map(n -> words.say("transcript.notice-" + TranscriptPage.kebab(n)))
                .toList());
    }

    private static List<TranscriptPage.Count> counts(List<String> sentences) {
        return sentences.stream().collect(Collectors.groupingBy(s -> s, Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(e -> new TranscriptPage.Count(e.getKey(), e.getValue()))
                .toList();
    }

    private TranscriptPage.Bad bad(DryRun.Line line) {
        var row = line.read().row();
        return new TranscriptPage.Bad(
                row.line(),
                row.cells().stream().filter(c -> !c.isBlank()).limit(5).collect(Collectors.joining(" · ")),
                line.read().refused().stream().map(words::say).toList());
    }
}
