package anlan.fact.ledger;

import anlan.fact.problem.Account;
import anlan.fact.problem.Categories;
import anlan.fact.problem.ProblemFault;
import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Areas;
import anlan.ground.web.Refusals;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether what was typed about a problem can be kept. */
@Component
class AccountCheck {

    /** What is said to be older was typed wrong. */
    private static final int YEARS = 50;

    private final Categories categories;
    private final Areas areas;
    private final OfficeClock clock;

    AccountCheck(Categories categories, Areas areas, OfficeClock clock) {
        this.categories = categories;
        this.areas = areas;
        this.clock = clock;
    }

    /** @param before null when it is new */
    Optional<Account> read(AccountForm typed, @Nullable Account before, String by, Refusals refusals) {
        AccountWords.check(typed, before != null, refusals);
        var category = AccountForm.or(typed.category());
        var kept = before != null && before.category().equals(category);
        refusals.require(
                kept || categories.used().stream().anyMatch(c -> c.code().equals(category)),
                ProblemFault.CATEGORY_UNKNOWN,
                "category");
        var nature = choice(Account.Nature.values(), typed.nature(), "nature", refusals);
        var severity = choice(Account.Severity.values(), typed.severity(), "severity", refusals);
        var source = choice(Account.Source.values(), typed.source(), "source", refusals);
        var found = day(typed.foundOn(), refusals);
        var area = area(typed, refusals);
        var point = point(typed, area, refusals);
        return refusals.any() || nature.isEmpty() || severity.isEmpty() || source.isEmpty() || found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Account(
                        before == null ? 1 : before.version() + 1,
                        category,
                        nature.get(),
                        severity.get(),
                        area,
                        AccountForm.or(typed.spot()),
                        point,
                        AccountForm.or(typed.title()),
                        AccountForm.or(typed.detail()),
                        source.get(),
                        found.get(),
                        AccountForm.or(typed.why()),
                        by,
                        Instant.EPOCH));
    }

    private static <T extends Enum<T>> Optional<T> choice(
            T[] all, @Nullable String typed, String where, Refusals refusals) {
        var found = Arrays.stream(all)
                .filter(v -> v.name().equalsIgnoreCase(AccountForm.or(typed)))
                .findFirst();
        refusals.require(found.isPresent(), ProblemFault.CHOICE_UNKNOWN, where);
        return found;
    }

    private Optional<LocalDate> day(@Nullable String typed, Refusals refusals) {
        try {
            var day = LocalDate.parse(AccountForm.or(typed));
            var first = clock.today().minusYears(YEARS);
            var past = refusals.require(!day.isAfter(clock.today()), ProblemFault.FOUND_IN_FUTURE, "foundOn");
            var near = refusals.require(!day.isBefore(first), ProblemFault.FOUND_LONG_AGO, "foundOn", first.toString());
            return past && near ? Optional.of(day) : Optional.empty();
        } catch (DateTimeParseException e) {
            refusals.add(ProblemFault.DAY_UNREADABLE, "foundOn");
            return Optional.empty();
        }
    }

    /** The area that was chosen; where only a point was given, the lowest one it lies in. */
    private String area(AccountForm typed, Refusals refusals) {
        var chosen = AccountForm.or(typed.area());
        if (chosen.isEmpty()
                && number(typed.lon()).isPresent()
                && number(typed.lat()).isPresent()) {
            chosen = areas.locate(number(typed.lon()).get(), number(typed.lat()).get())
                    .orElse("");
            refusals.require(!chosen.isEmpty(), ProblemFault.OUTSIDE_DISTRICT, "area");
            return chosen;
        }
        refusals.require(areas.find(chosen).isPresent(), ProblemFault.AREA_UNKNOWN, "area");
        return chosen;
    }

    private Account.@Nullable Point point(AccountForm typed, String area, Refusals refusals) {
        if (AccountForm.or(typed.lon()).isEmpty() && AccountForm.or(typed.lat()).isEmpty()) {
            return null;
        }
        var lon = number(typed.lon());
        var lat = number(typed.lat());
        if (lon.isEmpty() || lat.isEmpty()) {
            refusals.add(ProblemFault.POINT_UNREADABLE, "lon");
            return null;
        }
        var at = areas.locate(lon.get(), lat.get());
        if (refusals.require(at.isPresent(), ProblemFault.OUTSIDE_DISTRICT, "lon")) {
            refusals.require(
                    areas.above(at.orElseThrow()).contains(area)
                            || areas.above(area).contains(at.orElseThrow()),
                    ProblemFault.OUTSIDE_AREA,
                    "lon");
        }
        return new Account.Point(lon.get(), lat.get());
    }

    private static Optional<Double> number(@Nullable String typed) {
        return AccountForm.or(typed).matches("-?[0-9]{1,3}(\\.[0-9]{1,12})?")
                ? Optional.of(Double.valueOf(AccountForm.or(typed)))
                : Optional.empty();
    }
}
