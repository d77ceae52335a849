package anlan.ground.roster;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.staff.Role;
import anlan.ground.staff.UnitKind;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.web.bind.annotation.GetMapping;

/** The workbook to fill in: a sheet for units, one for people, each with notes at its heads, lists to choose from and a row as an example. */
@UseCase
class RosterTemplate {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int ROWS = 2000;

    private final Words words;

    RosterTemplate(Words words) {
        this.words = words;
    }

    @May(Right.STAFF_KEEP)
    @GetMapping("/staff/template.xlsx")
    void send(HttpServletResponse response) throws IOException {
        response.setContentType(WORKBOOK);
        response.setHeader("Content-Disposition", "attachment; filename=\"anlan-units-people.xlsx\"");
        try (var book = new Workbook(response.getOutputStream(), "anlan", "1.0")) {
            sheet(
                    book,
                    "staff.units",
                    RosterHead.OF_UNITS,
                    example("qd", "staff.kind-township", "", "999901001000", ""));
            sheet(book, "staff.people", RosterHead.OF_PEOPLE, example("", "", "qd", "staff.role-lead", "2025-07-01"));
            notes(book);
        }
    }

    /** The example's words; its first cell carries the mark by which it is left out when the file comes back. */
    private List<String> example(String first, String second, String third, String fourth, String fifth) {
        var mark = words.say("roster.example");
        return first.isEmpty()
                ? List.of(mark, "zhang", third, words.say(fourth), words.say("roster.example-title"), fifth)
                : List.of(mark + first, words.say("roster.example-unit"), words.say(second), third, fourth);
    }

    private void sheet(Workbook book, String name, List<RosterHead> heads, List<String> example) {
        var sheet = book.newWorksheet(words.say(name));
        for (var column = 0; column < heads.size(); column++) {
            var head = heads.get(column);
            sheet.width(column, 20);
            sheet.value(0, column, words.say(head.key()));
            sheet.comment(0, column, words.say(head.key() + "-note"));
            sheet.style(0, column).bold().fillColor("E8F0F9").set();
            sheet.value(1, column, example.get(column));
            sheet.style(1, column).italic().fontColor("6B7885").set();
            // Codes of twelve digits must stay text, or a spreadsheet rounds them.
            sheet.range(2, column, ROWS, column).style().format("@").set();
            list(sheet, head, column);
        }
        sheet.freezePane(0, 1);
    }

    private void list(Worksheet sheet, RosterHead head, int column) {
        var choices = choices(head);
        if (!choices.isEmpty()) {
            sheet.range(1, column, ROWS, column).validateWithListByFormula('"' + String.join(",", choices) + '"');
        }
    }

    private List<String> choices(RosterHead head) {
        return switch (head) {
            case KIND ->
                Arrays.stream(UnitKind.values())
                        .map(k -> words.say("staff.kind-" + k.code()))
                        .toList();
            case ROLE ->
                Arrays.stream(Role.values())
                        .map(r -> words.say("staff.role-" + r.code()))
                        .toList();
            case UNIT_CODE, UNIT_NAME, PARENT, AREAS, PERSON_NAME, ACCOUNT, TITLE, SINCE -> List.of();
        };
    }

    private void notes(Workbook book) {
        var sheet = book.newWorksheet(words.say("roster.notes"));
        sheet.width(0, 110);
        var row = 0;
        for (var head : Stream.concat(RosterHead.OF_UNITS.stream(), RosterHead.OF_PEOPLE.stream())
                .distinct()
                .toList()) {
            sheet.value(row++, 0, words.say(head.key()) + words.say("roster.colon") + words.say(head.key() + "-note"));
        }
        sheet.value(row, 0, words.say("roster.notes-whole"));
    }
}
