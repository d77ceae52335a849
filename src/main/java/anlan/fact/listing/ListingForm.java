package anlan.fact.listing;

import anlan.ground.web.Refusals;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was typed to list a problem, where one is named, or a case. */
record ListingForm(
        @Nullable String problem,
        @Nullable String caseNumber,
        @Nullable String caseKind,
        @Nullable String area,
        @Nullable String unit,
        @Nullable String level,
        @Nullable String reason,
        @Nullable String demands,
        @Nullable String supervisor,
        @Nullable String until,
        @Nullable String series) {

    static final int LONGEST = 2_000;

    static final List<String> CASE_KINDS = List.of(
            "homicide", "injury", "robbery", "theft", "fraud", "drugs", "gambling", "other-criminal", "public-order");

    private static final Pattern CASE = Pattern.compile("[A-Z]?[0-9]{6,26}");

    static String or(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    static Optional<Long> id(@Nullable String typed) {
        return or(typed).matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(or(typed))) : Optional.empty();
    }

    public boolean ofCase() {
        return id(problem).isEmpty();
    }

    /** Said to everybody who sees the listing: neither missing nor too long, and of a case telling nobody's identity. */
    static String words(@Nullable String typed, String where, Refusals refusals) {
        var words = or(typed);
        refusals.require(!words.isEmpty(), ListingFault.WORDS_MISSING, where);
        refusals.require(words.length() <= LONGEST, ListingFault.WORDS_LONG, where, LONGEST);
        refusals.require(!Identifying.in(words), ListingFault.WORDS_IDENTIFYING, where);
        return words;
    }

    static Optional<LocalDate> day(@Nullable String typed, LocalDate after, Refusals refusals) {
        try {
            var day = LocalDate.parse(or(typed));
            if (refusals.require(day.isAfter(after), ListingFault.DAY_NOT_LATER, "until")) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException e) {
            refusals.add(ListingFault.DAY_WRONG, "until");
        }
        return Optional.empty();
    }

    String caseNumberTyped(Refusals refusals) {
        var number = or(caseNumber).toUpperCase(java.util.Locale.ROOT);
        refusals.require(
                CASE.matcher(number).matches() && !Identifying.in(number),
                ListingFault.CASE_NUMBER_WRONG,
                "caseNumber");
        refusals.require(CASE_KINDS.contains(or(caseKind)), ListingFault.CASE_KIND_UNKNOWN, "caseKind");
        return number;
    }
}
