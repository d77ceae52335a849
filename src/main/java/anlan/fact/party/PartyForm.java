package anlan.fact.party;

import anlan.ground.web.Refusals;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A party as it was typed, with why it cannot be avoided. */
record PartyForm(
        @Nullable String name,
        @Nullable String telephone,
        @Nullable String role,
        @Nullable String note,
        @Nullable String why) {

    static final PartyForm EMPTY = new PartyForm(null, null, null, null, null);
    private static final int SHORT = 60;
    private static final int LONG = 500;

    Optional<Party> read(Refusals refusals) {
        var party = new Party(or(name), or(telephone), or(role), or(note));
        refusals.require(!party.name().isEmpty(), PartyFault.NAME_MISSING, "name");
        refusals.require(party.name().length() <= SHORT, PartyFault.WORDS_LONG, "name", SHORT);
        refusals.require(
                party.telephone().matches("|[+]?[0-9][0-9() -]{3,24}"), PartyFault.TELEPHONE_UNREADABLE, "telephone");
        refusals.require(!party.role().isEmpty(), PartyFault.ROLE_MISSING, "role");
        refusals.require(party.role().length() <= SHORT, PartyFault.WORDS_LONG, "role", SHORT);
        refusals.require(party.note().length() <= LONG, PartyFault.WORDS_LONG, "note", LONG);
        refusals.require(!party.identified(), PartyFault.IDENTITY_NUMBER, "note");
        reason(or(why), party, PartyFault.REASON_MISSING, "why", refusals);
        return refusals.any() ? Optional.empty() : Optional.of(party);
    }

    /** Said, short enough, and without telling who the party is. */
    static void reason(String words, @Nullable Party party, PartyFault missing, String where, Refusals refusals) {
        refusals.require(!words.isBlank(), missing, where);
        refusals.require(words.length() <= LONG, PartyFault.WORDS_LONG, where, LONG);
        refusals.require(party == null || !party.toldBy(words), PartyFault.TELLS_WHO, where);
    }

    String reason() {
        return or(why);
    }

    static String or(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
