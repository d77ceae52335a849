package anlan.ground.roster;

import anlan.ground.paper.Row;
import anlan.ground.signin.Accounts;
import anlan.ground.staff.Form;
import java.util.Map;

/** One row of a file by the names of its columns. */
record RosterCells(String sheet, Row row, Map<RosterHead, Integer> heads) {

    RosterLine unit() {
        return new RosterLine.OfUnit(
                spot(),
                Accounts.plain(at(RosterHead.UNIT_CODE)),
                at(RosterHead.UNIT_NAME),
                at(RosterHead.KIND),
                Accounts.plain(at(RosterHead.PARENT)),
                at(RosterHead.AREAS));
    }

    RosterLine person() {
        return new RosterLine.OfPerson(
                spot(),
                at(RosterHead.PERSON_NAME),
                Accounts.plain(at(RosterHead.ACCOUNT)),
                Accounts.plain(at(RosterHead.UNIT_CODE)),
                at(RosterHead.ROLE),
                at(RosterHead.TITLE),
                at(RosterHead.SINCE));
    }

    private RosterLine.Spot spot() {
        return new RosterLine.Spot(sheet, row.line());
    }

    private String at(RosterHead head) {
        var column = heads.get(head);
        return column == null ? "" : Form.line(row.cell(column));
    }
}
