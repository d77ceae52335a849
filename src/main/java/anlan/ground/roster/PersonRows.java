package anlan.ground.roster;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.signin.Accounts;
import anlan.ground.staff.People;
import anlan.ground.staff.PersonRules;
import anlan.ground.staff.PostRules;
import anlan.ground.staff.Role;
import anlan.ground.staff.Roster;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import anlan.ground.web.Refusals;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The people of a file. One row is one post; rows of the same account are one person. */
@Component
class PersonRows {

    enum Reason {
        ONE_ACCOUNT_TWO_NAMES,
        NO_SUCH_UNIT_HERE,
        COORDINATES_ELSEWHERE
    }

    /** As offices write days: 2025-07-01, 2025/7/1, 2025.7.1. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private final Units units;
    private final People people;
    private final PersonRules persons;
    private final Accounts accounts;
    private final OfficeClock clock;
    private final MessageSource words;

    PersonRows(
            Units units,
            People people,
            PersonRules persons,
            Accounts accounts,
            OfficeClock clock,
            MessageSource words) {
        this.units = units;
        this.people = people;
        this.persons = persons;
        this.accounts = accounts;
        this.clock = clock;
        this.words = words;
    }

    void check(List<RosterLine.OfPerson> lines, Viewer viewer, RosterCheck.Findings findings) {
        var inFile = new LinkedHashMap<String, Roster.UnitRow>();
        findings.units.forEach(u -> inFile.put(u.code(), u));
        var names = new LinkedHashMap<String, String>();
        var posts = new LinkedHashMap<String, List<Roster.PostRow>>();
        for (var line : lines) {
            var refusals = new Refusals();
            var first = names.putIfAbsent(line.account(), line.name());
            refusals.require(
                    first == null || first.equals(line.name()), Reason.ONE_ACCOUNT_TWO_NAMES, "", line.account());
            refuse(line, viewer, inFile, refusals);
            findings.refuse(line, refusals.all());
            if (!refusals.any()) {
                posts.computeIfAbsent(line.account(), a -> new ArrayList<>()).add(post(line));
            }
        }
        posts.forEach((account, rows) -> keep(account, names.getOrDefault(account, ""), rows, findings));
    }

    private void refuse(
            RosterLine.OfPerson line, Viewer viewer, Map<String, Roster.UnitRow> inFile, Refusals refusals) {
        persons.freshOrKept(viewer, line.name(), line.account(), refusals);
        var there = units.byCode(line.unit())
                .filter(u ->
                        u.endedOn() == null && viewer.units(Right.STAFF_KEEP).contains(u.id()));
        refusals.require(
                there.isPresent() || inFile.containsKey(line.unit()), Reason.NO_SUCH_UNIT_HERE, "", line.unit());
        var role = role(line.role());
        PostRules.refuse(viewer, role, refusals);
        refusals.require(
                role.isEmpty() || role.get() != Role.COORDINATOR || coordinates(line.unit(), inFile),
                Reason.COORDINATES_ELSEWHERE,
                "");
        PostRules.title(line.title(), refusals);
        PostRules.since(day(line.since()), refusals);
    }

    private boolean coordinates(String unit, Map<String, Roster.UnitRow> inFile) {
        var at = Optional.of(unit);
        for (var steps = 0; steps < 20 && at.isPresent(); steps++) {
            if (at.get().equals(Units.COMMISSION)) {
                return true;
            }
            var row = inFile.get(at.get());
            at = row != null
                    ? Optional.ofNullable(row.parent())
                    : units.byCode(at.get())
                            .flatMap(u -> Optional.ofNullable(u.parent()))
                            .flatMap(units::find)
                            .map(Unit::code);
        }
        return false;
    }

    private void keep(String account, String name, List<Roster.PostRow> rows, RosterCheck.Findings findings) {
        var person = accounts.find(account).map(Accounts.Account::person).orElse(0L);
        var held = person == 0 ? List.<People.Held>of() : people.posts(person);
        var fresh = rows.stream()
                .filter(row -> held.stream().noneMatch(h -> holds(h, row)))
                .toList();
        findings.same += rows.size() - fresh.size();
        if (!fresh.isEmpty()) {
            findings.people.add(new RosterPlan.PersonPlan(person, name, account, fresh));
        }
    }

    private boolean holds(People.Held held, Roster.PostRow row) {
        return !held.over(clock.today())
                && held.role().equals(row.role())
                && units.byCode(row.unit()).filter(u -> u.id() == held.unit()).isPresent();
    }

    private Roster.PostRow post(RosterLine.OfPerson line) {
        return new Roster.PostRow(
                line.unit(),
                role(line.role()).orElseThrow().code(),
                line.title(),
                day(line.since()).orElseThrow());
    }

    /** Without a day the post begins today. */
    private Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(typed.isEmpty() ? clock.today() : LocalDate.parse(typed.replaceAll("[/.]", "-"), DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<Role> role(String typed) {
        return Stream.of(Role.values())
                .filter(r -> r.code().equals(typed.toLowerCase(Locale.ROOT))
                        || UnitRows.named("staff.role-" + r.code(), typed, words))
                .findFirst();
    }
}
