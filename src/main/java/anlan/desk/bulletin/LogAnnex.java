package anlan.desk.bulletin;

import anlan.ground.audit.Heads;
import anlan.ground.document.Block;
import anlan.ground.document.Document;
import anlan.ground.web.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** The head of the audit log, which goes out of the house with every bulletin: who keeps one can prove that the log was not changed or cut since. */
@Component
class LogAnnex {

    private final Heads heads;
    private final Words words;
    private final java.time.Clock clock;

    LogAnnex(Heads heads, Words words, java.time.Clock clock) {
        this.heads = heads;
        this.words = words;
        this.clock = clock;
    }

    /** None while nothing was sealed yet. */
    List<Document.Annex> annexes() {
        return heads.last().map(this::annex).stream().toList();
    }

    private Document.Annex annex(Heads.LogHead head) {
        ZoneId zone = clock.getZone();
        var at = head.at()
                .atZone(zone)
                .format(DateTimeFormatter.ofPattern(words.say("bulletin.pattern-instant"), Words.locale()));
        return new Document.Annex(
                words.say("bulletin.log"),
                List.of(
                        Block.paragraph(words.say("bulletin.log-says", at, Long.toString(head.size()))),
                        Block.paragraph(head.line()),
                        Block.paragraph(words.say("bulletin.log-proof"))));
    }
}
