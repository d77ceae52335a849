package anlan.desk.demo;

import anlan.ground.clock.OfficeClock;
import anlan.ground.staff.Roster;
import anlan.ground.staff.UnitKind;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Made-up units and people. Their accounts share one password, made for this home and printed once. */
@Component
@Order(20)
class DemoStaff implements Part {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    /** Without what is mistaken for something else when read from a screen. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    /** Those whose accounts show the most: printed first, the rest are told by their number. */
    private static final List<String> SHOWN =
            List.of("lin", "qin", "wu", "ma", "zhou", "guo", "sun", "xu", "wang", "liao");

    private final Roster roster;
    private final OfficeClock clock;
    private final Tell tell;

    DemoStaff(Roster roster, OfficeClock clock, Tell tell) {
        this.roster = roster;
        this.clock = clock;
        this.tell = tell;
    }

    @Override
    public List<Step> steps() {
        return List.of(
                new Step(
                        "units", "demo.step-units", () -> Pack.rows("units.csv").forEach(this::unit)),
                new Step("accounts", "demo.step-accounts", this::accounts));
    }

    private void unit(NamedCsvRecord row) {
        String area = row.getField("area");
        roster.unit(new Roster.UnitRow(
                row.getField("code"),
                row.getField("name"),
                UnitKind.of(row.getField("kind")).orElseThrow(),
                emptyToNull(row.getField("parent")),
                area.isEmpty() ? List.of() : List.of(area)));
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private void accounts() {
        String password = password();
        String hashed = roster.hashed(password);
        var people = Pack.rows("people.csv");
        people.forEach(row -> person(row, hashed));
        print(people, password);
    }

    private void person(NamedCsvRecord row, String hashed) {
        var posts = Arrays.stream(row.getField("roles").split(";"))
                .map(role -> new Roster.PostRow(row.getField("unit"), role, row.getField("title"), SINCE))
                .toList();
        var given = SINCE.atStartOfDay(clock.getZone()).toInstant();
        OfficeClock.asIf(given, () -> roster.person(row.getField("name"), row.getField("account"), hashed, posts));
    }

    private static String password() {
        var random = new SecureRandom();
        return random.ints(16, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?=.)", "$1-");
    }

    private void print(List<NamedCsvRecord> people, String password) {
        tell.line("demo.accounts", people.size(), password);
        for (String account : SHOWN) {
            people.stream()
                    .filter(row -> row.getField("account").equals(account))
                    .forEach(row -> System.out.println("  %-8s %s · %s"
                            .formatted(
                                    account,
                                    row.getField("name"),
                                    role(row, Locale.SIMPLIFIED_CHINESE) + " / " + role(row, Locale.ENGLISH))));
        }
    }

    private String role(NamedCsvRecord row, Locale language) {
        return tell.in(language, "staff.role-" + row.getField("roles").split(";")[0]);
    }
}
