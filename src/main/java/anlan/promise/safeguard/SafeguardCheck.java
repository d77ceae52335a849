package anlan.promise.safeguard;

import anlan.ground.web.Refusals;
import anlan.promise.plan.Days;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether what was typed can be written down. */
final class SafeguardCheck {

    private static final int LONGEST = 200;
    private static final int NAME = 60;
    private static final String YUAN = "\u5143";

    /**
     * @param held the safeguard it belongs to; null for a new one
     * @param amount the change
     */
    record Change(
            @Nullable Held held,
            What kind,
            String name,
            String measure,
            Stage stage,
            BigDecimal amount,
            LocalDate on,
            String shown) {}

    private SafeguardCheck() {}

    static Optional<Change> read(SafeguardForm typed, List<Held> all, LocalDate today, Refusals refusals) {
        var held = all.stream()
                .filter(h -> String.valueOf(h.id()).equals(SafeguardForm.or(typed.line())))
                .findFirst()
                .orElse(null);
        var kind = held == null ? What.of(SafeguardForm.or(typed.kind())) : Optional.of(held.kind());
        var name = held == null ? SafeguardForm.or(typed.name()) : held.name();
        var money = kind.filter(k -> k == What.MONEY).isPresent();
        var measure = held != null ? held.measure() : money ? YUAN : SafeguardForm.or(typed.measure());
        var stage = Stage.of(SafeguardForm.or(typed.stage()));
        var shown = SafeguardForm.or(typed.shown());
        refusals.require(kind.isPresent(), SafeguardFault.KIND_UNKNOWN, "kind");
        refusals.require(!name.isEmpty(), SafeguardFault.NAME_MISSING, "name");
        refusals.require(name.length() <= NAME, SafeguardFault.WORDS_LONG, "name", NAME);
        refusals.require(!measure.isEmpty() && measure.length() <= 10, SafeguardFault.MEASURE_MISSING, "measure");
        refusals.require(stage.isPresent(), SafeguardFault.STAGE_UNKNOWN, "stage");
        refusals.require(!shown.isEmpty(), SafeguardFault.SHOWN_MISSING, "shown");
        refusals.require(shown.length() <= LONGEST, SafeguardFault.WORDS_LONG, "shown", LONGEST);
        var on = day(SafeguardForm.or(typed.on()), today, refusals);
        var amount = amount(SafeguardForm.or(typed.amount()), kind, refusals);
        if (refusals.any() || kind.isEmpty() || stage.isEmpty() || on.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        // The same thing again is the same line.
        var same = held != null
                ? held
                : all.stream()
                        .filter(h -> h.kind() == kind.get()
                                && h.name().equals(name)
                                && h.measure().equals(measure))
                        .findFirst()
                        .orElse(null);
        var before = same == null ? BigDecimal.ZERO : same.at(stage.get());
        return refusals.require(
                        before.add(amount.get()).signum() >= 0,
                        SafeguardFault.BELOW_NOTHING,
                        "amount",
                        kind.get().written(before))
                ? Optional.of(new Change(same, kind.get(), name, measure, stage.get(), amount.get(), on.get(), shown))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String typed, LocalDate today, Refusals refusals) {
        var day = Days.read(typed);
        refusals.require(day.isPresent(), SafeguardFault.DAY_UNREADABLE, "on");
        day.ifPresent(d -> refusals.require(!d.isAfter(today), SafeguardFault.DAY_TO_COME, "on"));
        return day;
    }

    private static Optional<BigDecimal> amount(String typed, Optional<What> kind, Refusals refusals) {
        var plain = typed.replaceAll("[,\uff0c\\s]", "").replace((char) 0x2212, (char) 45);
        if (!refusals.require(
                plain.matches("[+-]?[0-9]{1,12}(\\.[0-9]{1,6})?"), SafeguardFault.AMOUNT_UNREADABLE, "amount")) {
            return Optional.empty();
        }
        var amount = new BigDecimal(plain);
        refusals.require(amount.signum() != 0, SafeguardFault.AMOUNT_NOTHING, "amount");
        kind.ifPresent(k -> refusals.require(
                amount.stripTrailingZeros().scale() <= k.decimals(),
                SafeguardFault.AMOUNT_TOO_FINE,
                "amount",
                k.decimals()));
        return Optional.of(amount);
    }
}
