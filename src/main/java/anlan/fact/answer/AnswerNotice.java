package anlan.fact.answer;

import anlan.fact.sheet.Sheet;
import anlan.fact.sheet.Sheets;
import anlan.fact.sweep.SweepNotice;
import anlan.fact.sweep.Walking;
import anlan.ground.access.Viewer;
import anlan.ground.web.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says on a sweep's page which sheet it is walked with, and how often that was answered. */
@Component
class AnswerNotice implements SweepNotice {

    private final Walking walking;
    private final Sheets sheets;
    private final Replies replies;
    private final Words words;

    AnswerNotice(Walking walking, Sheets sheets, Replies replies, Words words) {
        this.walking = walking;
        this.sheets = sheets;
        this.replies = replies;
        this.words = words;
    }

    @Override
    public Optional<Said> of(long sweep, Viewer viewer) {
        long sheet = walking.find(sweep, viewer).map(Walking.Round::sheet).orElse(Sheet.SHIPPED);
        return sheet == Sheet.SHIPPED
                ? Optional.empty()
                : Optional.of(new Said(
                        sheets.now(sheet)
                                .map(s -> words.say("answer.notice", s.title(), s.version(), replies.count(sweep)))
                                .orElseGet(() -> words.say("answer.notice-withdrawn", replies.count(sweep))),
                        "/sweeps/" + sweep + "/answers",
                        words.say("answer.notice-act"),
                        false));
    }
}
