package anlan.fact.listing;

import anlan.ground.web.Refusals;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A level as it was typed.
 *
 * @param code of the one that is changed; empty for a new one
 * @param seen its version that was on the page
 */
record LevelForm(
        @Nullable String code,
        @Nullable String zh,
        @Nullable String en,
        @Nullable String position,
        @Nullable String days,
        @Nullable String reports,
        @Nullable String delister,
        @Nullable String reported,
        @Nullable String held,
        @Nullable String used,
        @Nullable String why,
        @Nullable Integer seen) {

    private static final int NAME = 20;
    private static final int NAME_EN = 60;
    private static final int WHY = 500;

    static LevelForm empty(int position) {
        return new LevelForm("", "", "", "" + position, "30", "10", "another", "1", "1", "1", "", 0);
    }

    static LevelForm of(Level l) {
        return new LevelForm(
                l.code(),
                l.zh(),
                l.en(),
                "" + l.position(),
                "" + l.days(),
                "" + l.reports(),
                l.delister().word(),
                l.reported() ? "1" : null,
                l.held() ? "1" : null,
                l.used() ? "1" : null,
                "",
                l.version());
    }

    String reason() {
        return ListingForm.or(why);
    }

    /** @param before null when it is new */
    Optional<Level> read(@Nullable Level before, List<Level> all, List<String> names, Refusals refusals) {
        refusals.require(!reason().isEmpty(), ListingFault.WHY_MISSING, "why");
        refusals.require(reason().length() <= WHY, ListingFault.WORDS_LONG, "why", WHY);
        refusals.require(before == null || Objects.equals(seen, before.version()), ListingFault.CHANGED_MEANWHILE, "");
        var shipped = before != null && before.shipped();
        var name = shipped ? "" : ListingForm.or(zh);
        if (!shipped) {
            refusals.require(!name.isEmpty(), ListingFault.NAME_MISSING, "zh");
            refusals.require(name.length() <= NAME, ListingFault.WORDS_LONG, "zh", NAME);
            refusals.require(ListingForm.or(en).length() <= NAME_EN, ListingFault.WORDS_LONG, "en", NAME_EN);
            refusals.require(!names.contains(name), ListingFault.NAME_TAKEN, "zh");
        }
        var place = count(position, 99, "position", refusals);
        var last = count(days, 730, "days", refusals);
        var each = count(reports, 250, "reports", refusals);
        var who = Arrays.stream(Level.Delister.values())
                .filter(d -> d.word().equals(delister))
                .findFirst();
        refusals.require(who.isPresent(), ListingFault.DELISTER_UNKNOWN, "delister");
        refusals.require(
                used != null
                        || all.stream()
                                .anyMatch(l ->
                                        l.used() && (before == null || !l.code().equals(before.code()))),
                ListingFault.NONE_USED,
                "used");
        if (refusals.any() || who.isEmpty()) {
            return Optional.empty();
        }
        var after = new Level(
                before == null ? fresh(all) : before.code(),
                before == null ? 1 : before.version() + 1,
                name,
                shipped ? "" : ListingForm.or(en).isEmpty() ? name : ListingForm.or(en),
                place,
                last,
                each,
                who.get(),
                reported != null,
                held != null,
                used != null);
        refusals.require(before == null || !before.same(after), ListingFault.NOTHING_CHANGED, "");
        return refusals.any() ? Optional.empty() : Optional.of(after);
    }

    private static String fresh(List<Level> all) {
        return "own-" + (all.stream().filter(l -> l.code().startsWith("own-")).count() + 1);
    }

    private static int count(@Nullable String typed, int most, String where, Refusals refusals) {
        var text = ListingForm.or(typed);
        var readable = text.matches("[0-9]{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= most;
        refusals.require(readable, ListingFault.COUNT_WRONG, where, most);
        return readable ? Integer.parseInt(text) : 0;
    }
}
