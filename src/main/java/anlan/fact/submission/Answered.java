package anlan.fact.submission;

import anlan.fact.sheet.Answers;
import anlan.fact.sheet.Kind;
import anlan.fact.sheet.Question;
import anlan.fact.sheet.Sheet;
import anlan.fact.sheet.Sheets;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers as whoever decides about them reads them: by the sheet's own words, with its photos, beside those of the version that counts. */
@Component
class Answered {

    private final Sheets sheets;
    private final SentPhotos photos;
    private final Words words;

    Answered(Sheets sheets, SentPhotos photos, Words words) {
        this.sheets = sheets;
        this.photos = photos;
        this.words = words;
    }

    /** @param counts the version that counts, to be compared with; null where there is none else */
    List<SubmissionView.Given> of(Edition edition, @Nullable Edition counts) {
        var sent = edition.sent();
        var given = Answers.of(sent.answers());
        var before = counts == null ? Answers.NONE : Answers.of(counts.sent().answers());
        var sheet = read(edition);
        var files = photos.files(sent.pictures());
        var all = new ArrayList<SubmissionView.Given>();
        for (var key : keys(sheet, given, before)) {
            var question = sheet.flatMap(s -> s.find(key)).orElse(null);
            var said = said(question, given.of(key));
            var then = said(question, before.of(key));
            all.add(
                    question != null && question.kind() == Kind.PHOTO
                            ? photo(question, given.of(key), files)
                            : new SubmissionView.Given(
                                    question == null
                                            ? words.say("submission.question-unknown", key)
                                            : question.label().said(),
                                    said.isEmpty() ? words.say("submission.not-answered") : said,
                                    "",
                                    counts == null || said.equals(then)
                                            ? ""
                                            : words.say(
                                                    "submission.counts-otherwise",
                                                    then.isEmpty() ? words.say("submission.not-answered") : then)));
        }
        return all;
    }

    /** By the version it was filled in on; where the server has none such, by the one that is filled in now. */
    private Optional<Sheet> read(Edition edition) {
        return sheets.find(edition.sheet(), edition.sheetVersion()).or(() -> sheets.now(edition.sheet()));
    }

    private static Iterable<String> keys(Optional<Sheet> sheet, Answers given, Answers before) {
        var answered = new LinkedHashSet<>(given.byKey().keySet());
        answered.addAll(before.byKey().keySet());
        var keys = new LinkedHashSet<String>();
        sheet.ifPresent(s ->
                s.asked().stream().map(Question::key).filter(answered::contains).forEach(keys::add));
        keys.addAll(answered);
        return keys;
    }

    private SubmissionView.Given photo(Question question, List<String> given, Map<UUID, Long> files) {
        var file = given.stream()
                .flatMap(v -> SentPhotos.id(v).stream())
                .map(files::get)
                .filter(f -> f != null)
                .findFirst();
        return new SubmissionView.Given(
                question.label().said(),
                given.isEmpty()
                        ? words.say("submission.not-answered")
                        : file.isEmpty() ? words.say("submission.photos-pending", 1) : "",
                file.map(f -> "/files/" + f).orElse(""),
                "");
    }

    private static String said(@Nullable Question question, List<String> given) {
        return given.stream()
                .map(v -> question == null
                        ? v
                        : question.choice(v).map(o -> o.label().said()).orElse(v))
                .collect(Collectors.joining("；"));
    }
}
