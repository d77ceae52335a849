package anlan.fact.transcript;

import anlan.fact.problem.Categories;
import anlan.fact.problem.Staffing;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a ledger's words mean, to be looked at and said otherwise. */
@Component
class MeaningPages {

    private static final int MEANT = 60;

    /** More units than these are not listed: one types the name. */
    private static final int LISTED = 200;

    private final Categories categories;
    private final Staffing staffing;
    private final Words words;

    MeaningPages(Categories categories, Staffing staffing, Words words) {
        this.categories = categories;
        this.staffing = staffing;
        this.words = words;
    }

    /** All words of parts that stand for few things; of units and areas those that are not known, and units that are called for short. */
    List<TranscriptPage.Meaning> of(DryRun.Outcome outcome) {
        var meanings = new ArrayList<TranscriptPage.Meaning>();
        for (var part : Part.CODED) {
            for (var word : distinct(outcome, part)) {
                meanings.add(new TranscriptPage.Meaning(
                        "word." + part.word() + "." + word,
                        words.say("transcript.part-" + part.word()),
                        word,
                        options(part),
                        Objects.requireNonNullElse(outcome.matches().code(part, word), "")));
            }
        }
        var units = staffing.units(LISTED).values().stream()
                .map(name -> new TranscriptPage.Option(name, name))
                .toList();
        outcome.shorts().forEach((word, name) -> meanings.add(named(Part.UNIT, word, units, name)));
        for (var part : Part.NAMED) {
            outcome.rejected().stream()
                    .flatMap(l -> l.read().refused().stream())
                    .filter(r -> r.where().equals(part.word()) && !r.args().isEmpty())
                    .map(r -> String.valueOf(r.args().getFirst()))
                    .distinct()
                    .limit(MEANT)
                    .forEach(word -> meanings.add(named(part, word, part == Part.UNIT ? units : List.of(), "")));
        }
        return meanings;
    }

    private TranscriptPage.Meaning named(Part part, String word, List<TranscriptPage.Option> options, String chosen) {
        return new TranscriptPage.Meaning(
                "word." + part.word() + "." + word, words.say("transcript.part-" + part.word()), word, options, chosen);
    }

    private static List<String> distinct(DryRun.Outcome outcome, Part part) {
        return outcome.matches().column(part) == null && part != Part.CATEGORY
                ? List.of()
                : outcome.sheet().rows().stream()
                        .map(r -> outcome.sheet().cell(r, outcome.matches(), part))
                        .distinct()
                        .sorted()
                        .limit(MEANT)
                        .toList();
    }

    List<TranscriptPage.Option> options(Part part) {
        var codes = switch (part) {
            case CATEGORY ->
                categories.used().stream()
                        .map(c -> new TranscriptPage.Option(c.code(), categories.name(c)))
                        .toList();
            case NATURE -> named("nature", "single", "recurring", "standing");
            case SEVERITY -> named("severity", "minor", "serious", "grave");
            case STATE -> named("stood", "found", "accepted", "working", "claimed", "former");
            default -> List.<TranscriptPage.Option>of();
        };
        return codes;
    }

    private List<TranscriptPage.Option> named(String group, String... codes) {
        return Stream.of(codes)
                .map(c -> new TranscriptPage.Option(c, words.say("problem." + group + "-" + c)))
                .toList();
    }
}
