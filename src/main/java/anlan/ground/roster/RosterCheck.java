package anlan.ground.roster;

import anlan.ground.access.Viewer;
import anlan.ground.staff.Roster;
import anlan.ground.web.Refused;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds every row of a file against what is there and against the other rows: each bad one is told what is wrong with it. */
@Component
class RosterCheck {

    private final UnitRows units;
    private final PersonRows people;
    private final Words words;

    RosterCheck(UnitRows units, PersonRows people, Words words) {
        this.units = units;
        this.people = people;
        this.words = words;
    }

    /** Collects what becomes of each row. */
    static final class Findings {

        private final Words words;
        final List<RosterPlan.Fault> faults = new ArrayList<>();
        final List<Roster.UnitRow> units = new ArrayList<>();
        final List<RosterPlan.PersonPlan> people = new ArrayList<>();
        int same;

        Findings(Words words) {
            this.words = words;
        }

        void refuse(RosterLine line, List<Refused> refusals) {
            for (var refused : refusals) {
                faults.add(new RosterPlan.Fault(line.spot().sheet(), line.spot().line(), words.say(refused)));
            }
        }
    }

    RosterPlan plan(List<RosterLine> lines, Viewer viewer) {
        var findings = new Findings(words);
        var ofUnits = new ArrayList<RosterLine.OfUnit>();
        var ofPeople = new ArrayList<RosterLine.OfPerson>();
        for (var line : lines) {
            switch (line) {
                case RosterLine.OfUnit unit -> ofUnits.add(unit);
                case RosterLine.OfPerson person -> ofPeople.add(person);
            }
        }
        units.check(ofUnits, viewer, findings);
        people.check(ofPeople, viewer, findings);
        return new RosterPlan(findings.faults, findings.units, findings.people, findings.same);
    }
}
