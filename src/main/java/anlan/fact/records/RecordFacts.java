package anlan.fact.records;

import anlan.ground.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** What one version of a record says, in the reader's words. */
@Component
class RecordFacts {

    record Fact(String name, String value) {}

    private final RecordSaid said;
    private final Words words;

    RecordFacts(RecordSaid said, Words words) {
        this.said = said;
        this.words = words;
    }

    List<Fact> of(Incident i) {
        return List.of(
                fact("occurred", said.occurred(i)),
                fact("area", i.areaName() + "  " + i.area()),
                fact("kind", said.kind(i)),
                fact("reported", i.reportedOn() == null ? "" : i.reportedOn().toString()),
                fact("cleared", said.cleared(i)),
                fact("source", i.source()),
                fact("source-id", i.sourceId()),
                fact("place", i.lon() == null ? "" : i.lon() + ", " + i.lat()));
    }

    private Fact fact(String name, String value) {
        return new Fact(words.say("records.fact-" + name), value.isEmpty() ? words.say("records.not-recorded") : value);
    }
}
