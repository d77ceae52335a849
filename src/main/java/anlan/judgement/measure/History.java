package anlan.judgement.measure;

import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who wrote which version of a definition, and why. */
@Component
public class History {

    private final Definitions definitions;
    private final Audit audit;
    private final OfficeClock clock;
    private final Words words;

    History(Definitions definitions, Audit audit, OfficeClock clock, Words words) {
        this.definitions = definitions;
        this.audit = audit;
        this.clock = clock;
        this.words = words;
    }

    public List<HistoryLine> lines(Definitions.Kind kind, String code) {
        var form = DateTimeFormatter.ofPattern(words.say("measure.instant"), Words.locale());
        return definitions.history(kind, code).stream()
                .map(v -> new HistoryLine(
                        v.version(), v.at().atZone(clock.getZone()).format(form), v.by(), v.why()))
                .toList();
    }

    public void wrote(Definitions.Kind kind, String code, @Nullable Object before, Object after, String why) {
        audit.did(kind.word() + ".defined", kind.word() + "/" + code, before, after, why);
    }
}
