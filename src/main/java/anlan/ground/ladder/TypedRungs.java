package anlan.ground.ladder;

import anlan.ground.web.Refusals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ladder as it was typed: days and tiers line by line; a line without days is none.
 *
 * @param why the reason for the change
 */
public record TypedRungs(
        @Nullable List<String> days,
        @Nullable List<String> to,
        @Nullable String why) {

    private static final int WHY = 500;

    public String reason() {
        return Objects.requireNonNullElse(why, "").strip();
    }

    String typedDays(int line) {
        return days == null || days.size() <= line ? "" : days.get(line);
    }

    String typedTo(int line) {
        return to == null || to.size() <= line ? "" : to.get(line);
    }

    /** In order of their days, where nothing is refused. */
    public List<Rung> read(List<Rung> before, Refusals refusals) {
        refusals.require(!reason().isEmpty(), LadderFault.WHY_MISSING, "why");
        refusals.require(reason().length() <= WHY, LadderFault.WHY_LONG, "why", WHY);
        var rungs = rungs(refusals);
        if (!refusals.any()) {
            refusals.require(!before.equals(rungs), LadderFault.NOTHING_CHANGED, "");
        }
        return rungs;
    }

    private List<Rung> rungs(Refusals refusals) {
        var rungs = new ArrayList<Rung>();
        for (int i = 0; i < Rung.MOST; i++) {
            var text = typedDays(i).strip();
            if (!text.isEmpty()) {
                rung(text, typedTo(i), refusals).ifPresent(rungs::add);
            }
        }
        rungs.sort(Comparator.comparingInt(Rung::days).thenComparing(Rung::to));
        if (!refusals.any()) {
            check(rungs, refusals);
        }
        return rungs;
    }

    private static Optional<Rung> rung(String days, String to, Refusals refusals) {
        var readable = days.matches("-?[0-9]{1,2}")
                && Integer.parseInt(days) >= -Rung.MOST_BEFORE
                && Integer.parseInt(days) <= Rung.MOST_AFTER;
        var tier = Tier.of(to);
        return refusals.require(readable, LadderFault.DAYS_WRONG, "days", Rung.MOST_BEFORE, Rung.MOST_AFTER)
                        && refusals.require(tier.isPresent(), LadderFault.TIER_UNKNOWN, "days")
                ? Optional.of(new Rung(Integer.parseInt(days), tier.orElseThrow()))
                : Optional.empty();
    }

    private static void check(List<Rung> rungs, Refusals refusals) {
        var up = rungs.stream().filter(r -> r.to().level() > 0).toList();
        refusals.require(!rungs.isEmpty(), LadderFault.RUNG_MISSING, "days");
        refusals.require(new HashSet<>(rungs).size() == rungs.size(), LadderFault.RUNG_TWICE, "days");
        refusals.require(up.stream().allMatch(r -> r.days() > 0), LadderFault.UP_TOO_EARLY, "days");
        refusals.require(up.stream().map(Rung::to).distinct().count() == up.size(), LadderFault.UP_TWICE, "days");
        refusals.require(up.isEmpty() || up.getFirst().to() == Tier.COORDINATOR, LadderFault.BULLETIN_FIRST, "days");
    }
}
