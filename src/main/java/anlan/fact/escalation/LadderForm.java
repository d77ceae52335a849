package anlan.fact.escalation;

import anlan.fact.problem.Account.Severity;
import anlan.ground.web.Refusals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed for one severity: days and tiers line by line; a line without days is none. */
record LadderForm(
        @Nullable String severity,
        @Nullable List<String> days,
        @Nullable List<String> to,
        @Nullable String why) {

    static final int WHY = 500;

    Optional<Severity> of() {
        return Arrays.stream(Severity.values())
                .filter(s -> s.word().equals(severity))
                .findFirst();
    }

    String reason() {
        return Objects.requireNonNullElse(why, "").strip();
    }

    List<String> typedDays() {
        return days == null ? List.of() : days;
    }

    String typedTo(int line) {
        return to == null || to.size() <= line ? "" : to.get(line);
    }

    /** In order of their days. */
    List<Ladder.Rung> rungs(Refusals refusals) {
        var rungs = new ArrayList<Ladder.Rung>();
        for (int i = 0; i < Math.min(typedDays().size(), Ladder.MOST_RUNGS); i++) {
            var text = typedDays().get(i).strip();
            if (!text.isEmpty()) {
                rung(text, typedTo(i), refusals).ifPresent(rungs::add);
            }
        }
        rungs.sort(Comparator.comparingInt(Ladder.Rung::days).thenComparing(Ladder.Rung::to));
        if (!refusals.any()) {
            check(rungs, refusals);
        }
        return rungs;
    }

    private static Optional<Ladder.Rung> rung(String days, String to, Refusals refusals) {
        var readable = days.matches("-?[0-9]{1,2}")
                && Integer.parseInt(days) >= -Ladder.MOST_BEFORE
                && Integer.parseInt(days) <= Ladder.MOST_AFTER;
        var tier = Tier.of(to);
        return refusals.require(readable, EscalationFault.DAYS_WRONG, "days", Ladder.MOST_BEFORE, Ladder.MOST_AFTER)
                        && refusals.require(tier.isPresent(), EscalationFault.TIER_UNKNOWN, "days")
                ? Optional.of(new Ladder.Rung(Integer.parseInt(days), tier.orElseThrow()))
                : Optional.empty();
    }

    private static void check(List<Ladder.Rung> rungs, Refusals refusals) {
        var up = rungs.stream().filter(r -> r.to().level() > 0).toList();
        refusals.require(!rungs.isEmpty(), EscalationFault.RUNG_MISSING, "days");
        refusals.require(new HashSet<>(rungs).size() == rungs.size(), EscalationFault.RUNG_TWICE, "days");
        refusals.require(up.stream().allMatch(r -> r.days() > 0), EscalationFault.UP_TOO_EARLY, "days");
        refusals.require(
                up.stream().map(Ladder.Rung::to).distinct().count() == up.size(), EscalationFault.UP_TWICE, "days");
        refusals.require(
                up.isEmpty() || up.getFirst().to() == Tier.COORDINATOR, EscalationFault.BULLETIN_FIRST, "days");
    }
}
