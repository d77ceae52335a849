package anlan.fact.export;

import anlan.fact.filter.Said;
import anlan.fact.records.Incident;
import anlan.fact.records.RecordSaid;
import anlan.fact.records.Rows;
import anlan.ground.document.Block;
import anlan.ground.document.Fitted;
import anlan.ground.document.LedgerPaper;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records as a ledger on paper, with the columns of the workbook in the same order. */
@Component
class RecordsPaper {

    /** More than some 120 sheets nobody binds or reads: those take the whole as a workbook. */
    static final int MOST = 2_000;

    /** About how many lie on one sheet. */
    static final int ON_A_SHEET = 18;

    private final Rows rows;
    private final Files files;
    private final Said said;
    private final RecordSaid record;
    private final Words words;

    RecordsPaper(Rows rows, Files files, Said said, RecordSaid record, Words words) {
        this.rows = rows;
        this.files = files;
        this.said = said;
        this.record = record;
        this.words = words;
    }

    static long sheets(long rows) {
        return rows / ON_A_SHEET + 1;
    }

    /** @param number of the paper as it is written; empty without */
    LedgerPaper of(Taken taken, String number, LocalDate day) {
        var all = rows.page(taken.meant(), taken.order(), null, MOST, taken.roots()).stream()
                .map(this::cells)
                .toList();
        return new LedgerPaper(
                words.say("export.paper-title"),
                number,
                taken.unit(),
                day,
                Fitted.columns(columns(), all),
                all,
                files.facts(taken).sentences(words),
                true);
    }

    private List<Block.Column> columns() {
        return List.of(
                column("column-source", false),
                column("column-area-code", false),
                column("column-area", false),
                column("column-kind", false),
                column("column-occurred", false),
                column("column-hour", true),
                column("column-reported", false),
                column("column-cleared", false),
                column("column-from", false),
                column("column-version", true),
                column("column-recorded", false));
    }

    private Block.Column column(String name, boolean figures) {
        return new Block.Column(words.say("records." + name), 1, figures);
    }

    private List<String> cells(Incident i) {
        return List.of(
                i.sourceId(),
                i.area(),
                i.areaName(),
                record.kind(i),
                i.occurred(),
                text(i.occurredHour()),
                text(i.reportedOn()),
                record.cleared(i),
                i.source(),
                text(i.version()),
                said.instant(i.recordedAt()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
