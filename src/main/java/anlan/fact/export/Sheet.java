package anlan.fact.export;

import anlan.fact.records.Incident;
import anlan.fact.records.RecordSaid;
import anlan.ground.paper.Ledger;
import anlan.ground.paper.Ledger.Column;
import anlan.ground.web.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records as rows of a workbook, said in the reader's words. */
@Component
class Sheet {

    private final RecordSaid said;
    private final Words words;

    Sheet(RecordSaid said, Words words) {
        this.said = said;
        this.words = words;
    }

    void put(Ledger ledger, Incident i) {
        try {
            ledger.row(
                    i.sourceId(),
                    i.area(),
                    i.areaName(),
                    said.kind(i),
                    i.occurred(),
                    i.occurredHour(),
                    i.reportedOn(),
                    said.cleared(i),
                    i.source(),
                    i.version(),
                    i.recordedAt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Column> columns() {
        return List.of(
                Column.text(words.say("records.column-source"), 18),
                Column.text(words.say("records.column-area-code"), 16),
                Column.text(words.say("records.column-area"), 16),
                Column.text(words.say("records.column-kind"), 16),
                Column.text(words.say("records.column-occurred"), 12),
                Column.number(words.say("records.column-hour")),
                Column.day(words.say("records.column-reported")),
                Column.text(words.say("records.column-cleared"), 14),
                Column.text(words.say("records.column-from"), 14),
                Column.number(words.say("records.column-version")),
                Column.instant(words.say("records.column-recorded")));
    }
}
