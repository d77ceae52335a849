package anlan.fact.submission;

import anlan.fact.sheet.Answers;
import anlan.fact.sheet.Sheet;
import anlan.fact.sheet.Sheets;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether answers fit the sheet they were given on; not asked where nobody got to the block. */
@Component
class SheetJudge {

    private final Sheets sheets;

    SheetJudge(Sheets sheets) {
        this.sheets = sheets;
    }

    List<Reason> reasons(Sent sent) {
        long id = sent.sheetOr();
        int version = sent.versionOr();
        if (id == Sheet.SHIPPED ? version == 1 : sheets.fillable(id, version)) {
            return id == Sheet.SHIPPED || sent.result() == Sent.Result.UNREACHED
                    ? List.of()
                    : unfit(sheets.find(id, version).orElseThrow(), sent);
        }
        return List.of(Reason.of(HoldReason.SHEET_UNKNOWN, String.valueOf(version)));
    }

    private static List<Reason> unfit(Sheet sheet, Sent sent) {
        var faults = sheet.check(Answers.of(sent.answers())).faults();
        return sheet.asked().stream()
                .filter(q -> faults.containsKey(q.key()))
                .map(q -> Reason.of(HoldReason.ANSWER_UNFIT, q.label().zh()))
                .toList();
    }
}
