package anlan.fact.answer;

import anlan.fact.sheet.Answers;
import anlan.fact.sheet.Kind;
import anlan.fact.sheet.Question;
import anlan.fact.sheet.Sheet;
import anlan.ground.paper.Ledger.Column;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers as rows of a list, a column for each question. */
@Component
class AnswerSheet {

    private final Words words;

    AnswerSheet(Words words) {
        this.words = words;
    }

    List<Column> columns(Map<String, Question> questions) {
        var columns = new ArrayList<>(List.of(
                Column.text(words.say("answer.block"), 16),
                Column.text(words.say("answer.result"), 12),
                Column.text(words.say("answer.by"), 10),
                Column.instant(words.say("answer.at")),
                Column.number(words.say("answer.version"))));
        questions.values().forEach(q -> columns.add(Column.text(q.label().said(), 24)));
        return columns;
    }

    @Nullable
    Object[] row(
            Given given,
            Map<String, Sheet> sheets,
            Map<String, Question> questions,
            Map<String, String> photos,
            Map<String, String> names) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(names.getOrDefault(given.block(), ""));
        cells.add(words.say("answer.result-" + given.result()));
        cells.add(given.by());
        cells.add(given.at());
        cells.add(given.version());
        var kept = Replies.sheet(sheets, given)
                .map(s -> s.check(given.answers()).kept())
                .orElse(Answers.NONE);
        questions.forEach((key, question) ->
                cells.add(key.equals(given.sheet() + "." + question.key()) ? said(question, kept, photos) : ""));
        return cells.toArray();
    }

    /** A photo by its address: whoever may see the sweep opens it there. */
    private String said(Question question, Answers kept, Map<String, String> photos) {
        var said = Replies.said(question, kept);
        return question.kind() == Kind.PHOTO && !said.isEmpty()
                ? photos.getOrDefault(said, words.say("answer.photo-soon"))
                : said;
    }
}
